package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples that are more than a text. */
class ExamplesTest {
    private static final String VIOLATES = "violates: [\"A [[game changing]] bakery.\"]\n";
    private static final String COMPLIES = "complies: [\"A bakery.\"]\n";

    @TempDir
    Path root;

    private static String rule(String violates) {
        return PackFolder.RULE.replace(VIOLATES, "violates:\n" + violates.indent(2));
    }

    private String problems(String rule) {
        return PackFolder.in(root, "acme").with("hype.yaml", rule).problems();
    }

    private List<String> told(String rule) {
        RulePack pack = PackFolder.in(root, "acme").with("hype.yaml", rule).read();
        return RuleExamples.of(pack).cases().stream()
                .flatMap(c -> c.problem().stream())
                .map(problem -> problem.render().lines().findFirst().orElseThrow())
                .toList();
    }

    private List<String> names(String rule) {
        RulePack pack = PackFolder.in(root, "acme").with("hype.yaml", rule).read();
        return RuleExamples.of(pack).cases().stream()
                .map(RuleExamples.Case::name)
                .toList();
    }

    @Test
    void anExampleIsCalledByItsName() {
        assertThat(names(rule("- {text: \"A [[game changing]] bakery.\", name: hype in the lead}")))
                .containsExactly("hype, line 11, finds: hype in the lead", "hype, line 12, is silent on: A bakery.");
    }

    @Test
    void anExampleSaysWhatItsFindingsWeigh() {
        assertThat(told(rule("- {text: \"A [[game changing]] bakery.\", severity: warning}")))
                .isEmpty();
        assertThat(told(rule("- {text: \"A [[game changing]] bakery.\", severity: error}")))
                .containsExactly(
                        "acme/hype.yaml:11:12: what the rule finds weighs 'warning' where 'error' is expected");
    }

    @Test
    void anExampleIsJudgedByItsDate() {
        String since2020 =
                rule("- {text: \"A [[game changing]] bakery.\", date: %s}") + "effective: {from: 2020-01-01}\n";
        assertThat(told(since2020.formatted("2020-01-01"))).isEmpty();
        assertThat(told(since2020.formatted("2019-12-31")))
                .containsExactly("acme/hype.yaml:11:17: the rule does not run on this example:"
                        + " the rule does not hold on the date of the draft");
    }

    @Test
    void anExampleOfADateStillPointsAtItsOwnWords() {
        String marked = rule("- {text: \"A [[bakery]].\", date: 2020-01-01}");
        assertThat(told(marked.replace("game.changing", "bakery").replace("A bakery.", "A mill.")))
                .isEmpty();
        assertThat(told(marked.replace("game.changing", "A").replace("A bakery.", "One mill.")))
                .containsExactly("acme/hype.yaml:11:17: the rule finds 'A' where 'bakery' is marked");
    }

    @Test
    void theProfileOfAnExampleGoesBeforeThatOfTheRule() {
        String listed = "{text: 'Velder Foods (NYSE: VLDR) [[bakes]].', profile: {legal-name: Velder Foods,"
                + " listings: [{exchange: %s, ticker: VLDR}]}}";
        String rule = rule("- " + listed.formatted("Nasdaq"))
                        .replace("patterns: ['\\bgame.changing\\b']", "detector: listing-not-in-profile")
                        .replace(" [[bakes]]", " bakes")
                        .replace(
                                COMPLIES,
                                "complies: [" + listed.formatted("NYSE").replace(" [[bakes]]", " bakes") + "]\n")
                + "profile: {legal-name: Velder Foods, listings: [{exchange: OTCQB, ticker: VLDR}]}\n";
        assertThat(told(rule)).isEmpty();
    }

    @Test
    void whatIsWrongWithAnExampleIsAProblem() {
        assertThat(problems(
                        rule("""
                        - {name: no text}
                        - {text: "A [[game changing]] mill.", severty: error}
                        - {text: "A [[game changing]] mill.", date: yesterday, severity: grave, name: ""}
                        - {text: "A [[game changing mill."}
                        - {text: "---\\ntitle: Mill\\n---\\nA [[game changing]] mill.", date: 2020-01-01}
                        - [A game changing mill.]""").replace("complies: [\"A bakery.\"]", "complies: [{text: A mill., severity: note}]")))
                .isEqualTo("""
                        acme/hype.yaml:11:5: missing key 'text'
                            - {name: no text}
                              ^^^^^^^^^^^^^^^

                        acme/hype.yaml:12:41: unknown key 'severty'
                            - {text: "A [[game changing]] mill.", severty: error}
                                                                  ^^^^^^^
                          did you mean 'severity'?

                        acme/hype.yaml:13:47: 'date' must be a date like 2026-11-22
                            - {text: "A [[game changing]] mill.", date: yesterday, severity: grave, name: ""}
                                                                        ^^^^^^^^^

                        acme/hype.yaml:13:68: unknown 'severity': 'grave', expected one of error, warning, attestation, note
                            - {text: "A [[game changing]] mill.", date: yesterday, severity: grave, name: ""}
                                                                                             ^^^^^

                        acme/hype.yaml:13:81: empty 'name'
                            - {text: "A [[game changing]] mill.", date: yesterday, severity: grave, name: ""}
                                                                                                          ^^

                        acme/hype.yaml:14:12: the marks [[ and ]] do not pair up around words
                            - {text: "A [[game changing mill."}
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^

                        acme/hype.yaml:15:64: the text has front matter of its own: write the date there
                            - {text: "---\\ntitle: Mill\\n---\\nA [[game changing]] mill.", date: 2020-01-01}
                                                                                         ^^^^

                        acme/hype.yaml:16:5: 'violates' must be a text
                            - [A game changing mill.]
                              ^^^^^^^^^^^^^^^^^^^^^^^

                        acme/hype.yaml:17:28: there is no finding to weigh in 'complies'
                          complies: [{text: A mill., severity: note}]
                                                     ^^^^^^^^""");
    }
}
