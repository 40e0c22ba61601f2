package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurelint.pack.PackFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who asks for one pack alone keeps the waivers, attestations and changes that a repository has for all its packs. */
class PacksNotInForceTest {
    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aRepositoryOfTwoPacksOfWhichOneIsInForce() {
        shelf = new Shelf(root)
                .with("drafts/mill.md", "# Mill\n\nHolders will benefit.\n")
                .with("other/customer-named.yaml", """
                        title: A customer is named
                        severity: attestation
                        kind: attest
                        phrases: [bank]
                        asks: Did the customer agree to be named?
                        attestation: customer-agreed
                        message: "'{match}' is named"
                        rationale: Why it matters.
                        remedy: What clears it.
                        basis: house
                        since: 0.1.0
                        violates: ["The [[bank]] buys bread."]
                        complies: ["A baker buys bread."]
                        """);
        PackFolder.in(root, "other");
        shelf.with("disclosure.yml", """
                        schema: 1
                        packs: [house, other]
                        rules:
                          bare-promise: {severity: note}
                        waivers: {inline: allowed}
                        """).waiving(waiver("bare-promise")).underPacks("other");
    }

    private static String waiver(String rule) {
        return "rule: " + rule + """

                draft: drafts/mill.md
                quote: Holders will benefit
                reason: The mill is paid for.
                approver: Ada Quill, General Counsel
                approved-on: 2026-11-01
                expires: 2026-12-31
                """;
    }

    @Test
    void aWaiverOfARuleThatIsNotInForceIsNoProblem() {
        assertThat(shelf.problems("drafts/mill.md")).isEmpty();
        assertThat(Shelf.open(shelf.lint("drafts/mill.md"))).isEmpty();
        shelf.with("drafts/mill.md", """
                # Mill

                Holders will benefit.

                <!-- disclosure-waive hype: reason The mill is paid for | approver Ada Quill | expires 2026-12-31 -->
                """);
        assertThat(shelf.problems("drafts/mill.md")).isEmpty();
    }

    @Test
    void anAttestationForWhichAPackThatIsNotInForceAsksIsNoProblem() {
        shelf.with("attestations.yml", """
                schema: 1
                attestations:
                  - attests: customer-agreed
                    by: Jane Roe
                    office: General Counsel
                    on: 2026-11-09
                """).underPacks("house");
        assertThat(shelf.problems("drafts/mill.md")).isEmpty();
    }

    @Test
    void aRuleThatNoPackHoldsStaysAProblem() {
        assertThat(shelf.waiving(waiver("bare-promis")).problems("drafts/mill.md"))
                .contains("unknown rule 'bare-promis': no pack holds it");
    }
}
