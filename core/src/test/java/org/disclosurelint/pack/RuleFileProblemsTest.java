package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.disclosurelint.yaml.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a broken rule file reads. */
class RuleFileProblemsTest {
    @TempDir
    Path root;

    private String problems(String rule) {
        return PackFolder.in(root, "acme").with("hype.yaml", rule).problems();
    }

    @Test
    void aSoundRuleHasNone() {
        assertThat(problems(PackFolder.RULE)).isEmpty();
    }

    @Test
    void allProblemsOfAllFilesAreToldAtOnceLikeACompilerDoes() {
        String told = PackFolder.in(root, "acme")
                .with("hype.yaml", """
                        title: Hype
                        severty: warning
                        severity: eror
                        kind: forbid
                        in: [headline, body, qotation]
                        patterns: ['(unclosed', '']
                        message: It is hype.
                        rationale: Why it matters.
                        basis: [house]
                        waivable: perhaps
                        effective: {from: 1995-13-01}
                        since: 0.1.0
                        violates: ["A [[game changing bakery."]
                        """)
                .with("second.yaml", "title: Hype\n\tkind: forbid\n")
                .problems();
        assertThat(told).isEqualTo("""
                acme/hype.yaml:1:1: missing key 'remedy'
                  title: Hype
                  ^^^^^^^^^^^

                acme/hype.yaml:1:1: missing key 'complies'
                  title: Hype
                  ^^^^^^^^^^^

                acme/hype.yaml:2:1: unknown key 'severty'
                  severty: warning
                  ^^^^^^^
                  did you mean 'severity'?

                acme/hype.yaml:3:11: unknown 'severity': 'eror', expected one of error, warning, attestation, note
                  severity: eror
                            ^^^^
                  did you mean 'error'?

                acme/hype.yaml:5:22: unknown 'part': 'qotation', expected one of letterhead, release-line, contact, headline, subheadline, \
                dateline, lead, body, quotation, legend, boilerplate, cautionary, non-gaap-note, table, end-mark, trailer
                  in: [headline, body, qotation]
                                       ^^^^^^^^
                  did you mean 'quotation'?

                acme/hype.yaml:6:12: not a pattern in RE2 syntax: missing closing )
                  patterns: ['(unclosed', '']
                             ^^^^^^^^^^^

                acme/hype.yaml:6:25: empty 'patterns'
                  patterns: ['(unclosed', '']
                                          ^^

                acme/hype.yaml:7:1: a 'message' is one line without a full stop
                  message: It is hype.
                  ^^^^^^^

                acme/hype.yaml:9:8: 'basis' must be a text, expected one of statute, rule, staff, case, exchange, wire, house
                  basis: [house]
                         ^^^^^^^

                acme/hype.yaml:10:11: 'waivable' must be true, false or {by: [\u2026]}
                  waivable: perhaps
                            ^^^^^^^
                  by: the names or offices of those who alone may accept a finding

                acme/hype.yaml:11:19: 'from' is 1995-13-01, which is no day: there is no month 13
                  effective: {from: 1995-13-01}
                                    ^^^^^^^^^^

                acme/hype.yaml:13:12: the marks [[ and ]] do not pair up around words
                  violates: ["A [[game changing bakery."]
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^

                acme/second.yaml:2:1: a tab where spaces are expected: indent with spaces, never with tabs
                  \tkind: forbid
                  ^""");
    }

    @Test
    void anUnknownDetectorNamesTheKnownOnes() {
        assertThat(problems(PackFolder.RULE.replace("patterns: ['\\bgame.changing\\b']", "detector: {patern: {}}")))
                .startsWith("acme/hype.yaml:4:12: unknown 'detector': 'patern'")
                .endsWith("did you mean 'patterns'?");
    }

    @Test
    void anUnknownParameterOfADetectorIsAProblem() {
        assertThat(problems(PackFolder.RULE.replace(
                        "patterns: ['\\bgame.changing\\b']", "detector: {patterns: {patterns: [hype], fold: true}}")))
                .isEqualTo("""
                        acme/hype.yaml:4:41: unknown key 'fold'
                          detector: {patterns: {patterns: [hype], fold: true}}
                                                                  ^^^^""");
    }

    @Test
    void aRuleLooksForOneThing() {
        assertThat(problems(PackFolder.RULE + "phrases: [hype]\n"))
                .contains("'phrases' and 'patterns' cannot stand together: a rule looks for one thing");
        assertThat(problems(PackFolder.RULE.replace("patterns: ['\\bgame.changing\\b']\n", "")))
                .contains("nothing to look for: expected one of the keys 'detector', 'phrases', 'patterns', 'tokens'");
    }

    @Test
    void aRuleThatRequiresSaysWhereTheThingBelongs() {
        assertThat(problems(PackFolder.RULE.replace("kind: forbid", "kind: require")))
                .contains(
                        "a rule that requires something must say where it belongs: expected the key 'in' or 'belongs-in'");
    }

    @Test
    void aKeyOfAnotherKindIsUnknown() {
        assertThat(problems(PackFolder.RULE + "when: {patterns: [x]}\n")).contains("unknown key 'when'");
    }

    @Test
    void aDuplicateKeyIsAProblem() {
        assertThat(problems(PackFolder.RULE + "title: Hype again\n")).contains("hype.yaml:12:1: duplicate key 'title'");
    }

    @Test
    void aPatternThatMatchesNothingAtAllIsAProblem() {
        assertThat(problems(PackFolder.RULE.replace("\\bgame.changing\\b", "(hype)*")))
                .contains("the pattern '(hype)*' matches everywhere, even where there are no words");
    }

    @Test
    void whatNeverHoldsIsAProblem() {
        assertThat(problems(PackFolder.RULE + "effective: {from: 2020-01-01, to: 2019-01-01}\n"))
                .contains("'to' is before 'from': the rule would never hold");
    }

    @Test
    void thereIsNothingToMarkInAnExampleThatComplies() {
        assertThat(problems(PackFolder.RULE.replace("A bakery.", "A [[bakery]].")))
                .contains("there is nothing to mark in 'complies'");
    }

    @Test
    void aBracketedWordCanBeMarked() {
        RulePack pack = PackFolder.in(root, "acme")
                .with("hype.yaml", PackFolder.RULE.replace("[[game changing]]", "[[[NAME]]]"))
                .read();
        assertThat(pack.rules().get(0).examples().violates().get(0).text()).isEqualTo("A [NAME] bakery.");
    }

    @Test
    void aFileNameThatIsNoIdIsAProblem() {
        assertThat(PackFolder.in(root, "acme")
                        .with("Hype 2.yaml", PackFolder.RULE)
                        .problems())
                .isEqualTo("acme/Hype 2.yaml: a rule file is named by small letters, digits and single hyphens:"
                        + " its name is the id");
    }

    @Test
    void aFileThatCannotBeReadIsAProblemBesideThoseOfTheOthers() throws IOException {
        PackFolder pack = PackFolder.in(root, "acme").with("puff.yaml", PackFolder.RULE.replace("house", "hous"));
        Files.createDirectory(root.resolve("acme/hype.yaml"));
        assertThat(pack.problems()).contains("acme/puff.yaml:8:8: unknown 'basis'", "acme/hype.yaml: cannot be read: ");
    }

    @Test
    void aPackWithoutARuleIsAProblem() {
        assertThat(PackFolder.in(root, "acme").problems())
                .isEqualTo("acme: a pack without a rule: no *.yaml beside pack.yaml");
    }

    @Test
    void whatAPackLeavesIsNoRule() {
        assertThat(PackFolder.in(root, "acme").with("pack.yaml", """
                schema: 1
                name: acme
                version: 1.0.0
                title: House rules
                leaves:
                  - {requirement: A25, title: Words on a call, why: A draft holds no call.}
                """).problems())
                .isEqualTo("acme: a pack without a rule: no *.yaml beside pack.yaml");
    }

    @Test
    void aFileOfMoreThanOneMebibyteIsNotRead() {
        assertThat(problems("# " + "x".repeat(YamlFile.LARGEST))).contains("hype.yaml: larger than 1 MiB");
    }

    @Test
    void anAliasBombIsAProblemAndNotAHang() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(problems(bomb.toString())).contains("hype.yaml: more than 20 references");
    }

    @Test
    void deepNestingIsAProblemAndNotAStackOverflow() {
        assertThat(problems("title: " + "[".repeat(100_000))).contains("hype.yaml");
    }
}
