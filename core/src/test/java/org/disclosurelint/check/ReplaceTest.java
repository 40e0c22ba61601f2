package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.disclosurelint.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words for which others should stand. */
class ReplaceTest {
    private static final String RULE = "kind: replace\nreplacements: {should of: should have, U.S.A.: United States}";

    private final Judged judged;

    ReplaceTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    private List<String> suggestions(String draft) {
        return judged.on(draft, RULE).findings().stream()
                .map(Finding::suggestion)
                .map(s -> s.orElse("none"))
                .toList();
    }

    @Test
    void aPhraseIsFoundWithTheWordsToWriteInstead() {
        String draft = "The bakery should of opened in the U.S.A. in May.";
        assertThat(judged.messages(draft, RULE, "'{match}' instead of '{instead}' in the {part}"))
                .containsExactly(
                        "'should of' instead of 'should have' in the body",
                        "'U.S.A.' instead of 'United States' in the body");
        assertThat(suggestions(draft)).containsExactly("should have", "United States");
    }

    @Test
    void whatIsWrittenAsItShouldIsNoFinding() {
        assertThat(judged.on("The bakery should have opened in the United States.", RULE)
                        .passed())
                .isTrue();
    }

    @Test
    void theSuggestionIsWrittenAsTheWordsFound() {
        assertThat(suggestions("Should of it been. IT SHOULD OF BEEN.")).containsExactly("Should have", "SHOULD HAVE");
    }

    @Test
    void aPhraseWithSlotsGivesThemToTheWordsToWriteInstead() {
        String rule = "kind: replace\nreplacements:\n  up to {percent}: at most {percent}\n"
                + "  from {number} to {number} ovens: '{number}–{number-2} \\{ovens}'\n"
                + "  Q{number}: quarter {number}\n  '{name} * guarantees': '{name} expects'";
        assertThat(judged.messages(
                        "Sales rose up to 5%. UP TO 5% it was. Up to five percent of it. Sales were up to date.",
                        rule, "'{match}' by {percent}: '{instead}'"))
                .containsExactly(
                        "'up to 5%' by 5%: 'at most 5%'",
                        "'UP TO 5%' by 5%: 'at most 5%'".replace("at most", "AT MOST"),
                        "'Up to five percent' by five percent: 'At most five percent'");
        assertThat(judged.on("It had from 3 to 4 ovens in Q3. Then Orrin Tools still guarantees it.", rule)
                        .findings())
                .extracting(f -> f.suggestion().orElse("none"))
                .containsExactly("3–4 {ovens}", "quarter 3", "Orrin Tools expects");
        assertThat(judged.on("It is up to five of us; from 3 ovens to 4 mixers; it guarantees this.", rule)
                        .passed())
                .isTrue();
    }

    @Test
    void aPhraseThatCannotBeMeantIsAProblemAtItsKey() {
        assertThat(
                        judged.problems(
                                "kind: replace\nreplacements: {'up to {percnt}': x, '{number}': [y], 'up {percent}': 'on {year}', Rye: x, rye: y}"))
                .contains("acme/hype.yaml:4:16: unknown slot '{percnt}', expected one of number,")
                .contains("did you mean 'percent'?")
                .contains("acme/hype.yaml:4:37: '{number}' has no words of its own")
                .contains("acme/hype.yaml:4:49: 'replacement' must be a text")
                .contains("acme/hype.yaml:4:70: the phrase has no slot '{year}', expected one of percent")
                .contains("acme/hype.yaml:4:91: 'rye' is the same phrase as 'Rye': keep one of them");
    }

    @Test
    void onlyThePartsOfTheRuleAreRead() {
        assertThat(judged.on("The bakery should of opened.", RULE + "\nin: [trailer]")
                        .notApplicable())
                .contains("the draft has no trailer");
    }

    @Test
    void conditionsHoldForReplacementsToo() {
        assertThat(judged.words("What should of been and should of gone.", RULE + "\nnot: {phrases: [should of gone]}"))
                .containsExactly("should of");
    }

    @Test
    void whatIsWrongWithReplacementsIsAProblem() {
        assertThat(judged.problems(
                        "kind: replace\nreplacements: {rye: rye, '': wheat, bread: '', mill: [a, b]}\nphrases: [x]"))
                .isEqualTo("""
                        acme/hype.yaml:4:21: 'rye' would be replaced by itself
                          replacements: {rye: rye, '': wheat, bread: '', mill: [a, b]}
                                              ^^^

                        acme/hype.yaml:4:26: empty 'phrase'
                          replacements: {rye: rye, '': wheat, bread: '', mill: [a, b]}
                                                   ^^

                        acme/hype.yaml:4:44: empty 'replacement'
                          replacements: {rye: rye, '': wheat, bread: '', mill: [a, b]}
                                                                     ^^

                        acme/hype.yaml:4:54: 'replacement' must be a text
                          replacements: {rye: rye, '': wheat, bread: '', mill: [a, b]}
                                                                               ^^^^^^

                        acme/hype.yaml:5:1: unknown key 'phrases' in a rule of kind 'replace'
                          phrases: [x]
                          ^^^^^^^""");
        assertThat(judged.problems("kind: replace\nreplacements: {}")).isEqualTo("""
                        acme/hype.yaml:4:15: empty 'replacements': expected at least one phrase with the words to write instead
                          replacements: {}
                                        ^^""");
        assertThat(judged.problems("kind: replace\nphrases: [x]")).contains("missing key 'replacements'");
    }
}
