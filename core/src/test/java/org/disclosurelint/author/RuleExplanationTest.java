package org.disclosurelint.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleExplanationTest {
    @TempDir
    Path root;

    @BeforeEach
    void aPackThatExtendsAnotherAndARepositoryThatChangesBoth() throws IOException {
        PackFolder.in(root, "base").with("dull.yaml", PackFolder.RULE).with("hype.yaml", """
                title: Hype
                aliases: [puffery]
                severity: warning
                kind: forbid
                in: [headline, lead]
                phrases: [game changing, second to none]
                message: "'{match}' is hype"
                rationale: >
                  A reader of the headline alone takes the word for a fact, and an investor who has read nothing else will say
                  later that he relied on it.
                remedy: Say what is new.
                basis: case
                cites:
                  - {text: "Larkspur v. Velder", url: "https://courts.example/larkspur"}
                  - {text: "Velder v. Larkspur", verified: true}
                since: 0.1.0
                violates:
                  - |
                    A [[game changing]] bakery

                    Opened today.
                complies: ["A bakery."]
                """);
        PackFolder.in(root, "acme").with("pack.yaml", """
                schema: 1
                name: acme
                version: 2.1.0
                title: House rules
                extends: base
                rules:
                  hype:
                    severity: error
                    phrases+: [one of a kind]
                    phrases-: [second to none]
                """);
        Files.writeString(root.resolve("disclosure.yml"), """
                schema: 1
                packs: [acme]
                rules:
                  puffery: {severity: note}
                  dull: {off: "We are dull."}
                """);
    }

    private Configuration configuration() {
        return Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(getClass().getClassLoader()));
    }

    @Test
    void aRuleIsToldWithWhoGaveWhatAndWhatNoLongerHolds() {
        assertThat(String.join("\n", RuleExplanation.of(configuration(), "hype")))
                .isEqualTo("""
                hype: Hype
                  formerly puffery
                  of the pack base 1.0.0, since 0.1.0, in base/hype.yaml
                  in force

                Where it looks
                  in:
                    - headline
                    - lead
                      given at base/hype.yaml:5
                  every type of release
                  releases under any law

                What it says
                  aliases: puffery
                      given at base/hype.yaml:2
                  severity: note
                      given at disclosure.yml:4
                      no longer, since disclosure.yml:4: error (acme/pack.yaml:8)
                      no longer, since acme/pack.yaml:8: warning (base/hype.yaml:3)
                  kind: forbid
                      given at base/hype.yaml:4
                  phrases:
                    - game changing
                    - one of a kind
                      given at base/hype.yaml:6
                      added at acme/pack.yaml:9: one of a kind
                      taken away at acme/pack.yaml:10: second to none
                  message: '{match}' is hype
                      given at base/hype.yaml:7
                  rationale: A reader of the headline alone takes the word for a fact, and an investor who has read
                  nothing else will say later that he relied on it.
                      given at base/hype.yaml:8
                  remedy: Say what is new.
                      given at base/hype.yaml:11
                  basis: case
                      given at base/hype.yaml:12
                  since: 0.1.0
                      given at base/hype.yaml:16

                On what authority
                  case
                  - Larkspur v. Velder (not verified)
                    https://courts.example/larkspur
                  - Velder v. Larkspur

                Finds something in
                  base/hype.yaml:18:
                    A [[game changing]] bakery

                    Opened today.

                Finds nothing in
                  base/hype.yaml:22:
                    A bakery.""");
    }

    @Test
    void anIdThatTheRuleHadBeforeIsAsGood() {
        assertThat(RuleExplanation.of(configuration(), "puffery"))
                .isEqualTo(RuleExplanation.of(configuration(), "hype"));
    }

    @Test
    void aRuleThatIsOffIsToldWithTheReason() {
        assertThat(RuleExplanation.of(configuration(), "dull"))
                .startsWith(
                        "dull: Hype",
                        "  of the pack base 1.0.0, since 0.1.0, in base/dull.yaml",
                        "  SWITCHED OFF at disclosure.yml:5: We are dull.",
                        "",
                        "Where it looks",
                        "  the whole release");
    }

    @Test
    void anUnknownRuleIsAProblemWithTheNearestId() {
        Configuration configuration = configuration();
        assertThatThrownBy(() -> RuleExplanation.of(configuration, "hyp"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("rule: unknown rule 'hyp': no pack in force holds it\n  did you mean 'hype'?");
    }

    @Test
    void theOverviewTellsWhatIsInForceChangedAndOff() {
        assertThat(RuleOverview.of(configuration())).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).matches("base 1\\.0\\.0: Rules of a test \\(sha256 [0-9a-f]{64}\\)");
            assertThat(lines.get(1)).isEqualTo("  off      dull: Hype (disclosure.yml:5: We are dull.)");
            assertThat(lines.get(2))
                    .isEqualTo(
                            "  note     hype: Hype (changed: severity at disclosure.yml:4, phrases at acme/pack.yaml:10)");
            assertThat(lines.get(3)).startsWith("acme 2.1.0: House rules");
        });
    }
}
