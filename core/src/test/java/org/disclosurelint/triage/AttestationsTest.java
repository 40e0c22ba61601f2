package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What text cannot tell is asked for, and who answered stands beside the rule. The day of evaluation is 2026-11-22. */
class AttestationsTest {
    private static final String ANSWER =
            "{attests: customer-agreed, by: Jane Roe, office: General Counsel, on: 2026-11-09, says: 'Letter of May 5'}";
    private static final String OPEN = "drafts/a.txt:1:1 customer-named: Orrin Bank";

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aDraftThatNamesACustomer() {
        shelf = new Shelf(root).with("drafts/a.txt", "Orrin Bank buys bread.\n").with("house/customer-named.yaml", """
                        title: Customer who is named
                        severity: attestation
                        kind: attest
                        phrases: [Orrin Bank]
                        attestation: customer-agreed
                        asks: Did the customer agree to be named?
                        valid-for: 90 days
                        message: "'{match}' is named; nobody says that they agreed"
                        rationale: Why it matters.
                        remedy: What clears it.
                        basis: house
                        since: 0.1.0
                        violates: ["[[Orrin Bank]] buys bread."]
                        complies: [Holders wait.]
                        """);
    }

    @Test
    void withoutAnAnswerTheQuestionStands() {
        LintRun run = shelf.lint("drafts/a.txt");

        assertThat(Shelf.open(run)).containsExactly(OPEN);
        assertThat(run.counts()).hasToString("1 attestation");
        assertThat(Shelf.console(run)).contains("asks:     Did the customer agree to be named?");
    }

    @Test
    void anAnswerInTheFileBesideDisclosureYmlIsToldWithTheRule() {
        LintRun run = attesting(ANSWER).lint("drafts/a.txt");

        assertThat(Shelf.open(run)).isEmpty();
        assertThat(answered(run))
                .containsExactly("attested by Jane Roe, General Counsel, on 2026-11-09: Letter of May 5");
        assertThat(Shelf.console(run)).contains("customer-named: attested by Jane Roe, General Counsel, on 2026-11-09");
    }

    @Test
    void anAnswerInTheFrontMatterCountsAsWell() {
        shelf.with("drafts/a.txt", "---\nattestations:\n  - " + ANSWER + "\n---\nOrrin Bank buys bread.\n");

        LintRun run = shelf.lint("drafts/a.txt");

        assertThat(Shelf.open(run)).isEmpty();
        assertThat(answered(run)).hasSize(1);
        assertThat(answered(run.redacted())).containsExactly("attested by (redacted), on 2026-11-09: (redacted)");
    }

    @Test
    void anAnswerAboutAnotherDraftIsNone() {
        LintRun run = attesting(ANSWER.replace("}", ", drafts: drafts/b.txt}")).lint("drafts/a.txt");

        assertThat(Shelf.open(run))
                .containsExactly(
                        OPEN,
                        "attestations.yml:3:5 attestation-not-asked-for: attestation 'customer-agreed' of Jane Roe,"
                                + " General Counsel is no answer: nothing in 'drafts/b.txt' calls for it");
    }

    @Test
    void anAnswerIsTooOldByItsOwnWordsOrByTheRule() {
        assertThat(Shelf.console(
                        attesting(ANSWER.replace("}", ", until: 2026-11-20}")).lint("drafts/a.txt")))
                .contains("attestation of Jane Roe, General Counsel (attestations.yml:3:5) expired on 2026-11-20");
        assertThat(Shelf.console(
                        attesting(ANSWER.replace("2026-11-09", "2026-08-01")).lint("drafts/a.txt")))
                .contains("expired on 2026-10-30");
    }

    @Test
    void nobodyCanHaveAnsweredOnADayToCome() {
        assertThatThrownBy(() -> attesting(ANSWER.replace("11-09", "12-09")).lint("drafts/a.txt"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("given after the day of evaluation, which is 2026-11-22");
        attesting();
        shelf.with("drafts/a.txt", "---\nattestations: " + ANSWER.replace("11-09", "12-09") + "\n---\nOrrin Bank.\n");
        assertThatThrownBy(() -> shelf.lint("drafts/a.txt"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("drafts/a.txt:2:15: given after the day of evaluation");
    }

    @Test
    void anAnswerThatNobodyAskedForIsTold() {
        shelf.with(
                "drafts/a.txt",
                "---\nattestations: " + ANSWER.replace("customer-", "customers-") + "\n---\nHolders wait.\n");

        assertThat(Shelf.open(shelf.lint("drafts/a.txt")))
                .containsExactly(
                        "drafts/a.txt:2:15 attestation-not-asked-for: attestation 'customers-agreed' of Jane Roe,"
                                + " General Counsel is no answer: no rule in force asks for it, did you mean 'customer-agreed'?");
        shelf.with("drafts/a.txt", "Holders wait.\n");
        assertThat(Shelf.open(attesting(ANSWER).lint("drafts/a.txt"))).isEmpty();
    }

    private Shelf attesting(String... answers) {
        return shelf.with(
                "attestations.yml",
                answers.length == 0
                        ? "schema: 1\nattestations: []\n"
                        : "schema: 1\nattestations:\n  - " + String.join("\n  - ", answers) + "\n");
    }

    private static List<String> answered(LintRun run) {
        return run.drafts().stream()
                .flatMap(d -> d.results().stream())
                .filter(RuleResult::passed)
                .flatMap(r -> r.attested().stream())
                .map(a -> a.words())
                .toList();
    }
}
