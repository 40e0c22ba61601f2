package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the author of a rule reads that no draft could ever break. */
class NeverMatchesTest {
    private final Judged judged;

    NeverMatchesTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    @Test
    void aDetectorIsNotLookedForWhereItNeverFindsAnything() {
        assertThat(judged.problems("kind: forbid\nin: [headline, lead]\ndetector: contact"))
                .isEqualTo("""
                        acme/hype.yaml:4:1: the rule can never match: 'contact' is found only in contact
                          in: [headline, lead]
                          ^^""");
        assertThat(judged.problems("kind: forbid\nin: [headline]\ndetector: text-after-end-mark"))
                .startsWith("acme/hype.yaml:4:1: the rule can never match:"
                        + " 'text after end mark' is found only in lead, body, quotation, trailer");
        assertThat(judged.problems("kind: forbid\nin: [cautionary, table]\ndetector: forward-looking-statement"))
                .contains(
                        "the rule can never match: 'forward-looking statement' is found only in headline, subheadline,"
                                + " dateline, lead, body, quotation, boilerplate, trailer\n");
    }

    @Test
    void oneCommonPartIsEnough() {
        assertThat(judged.problems("kind: forbid\nin: [headline, contact]\ndetector: contact"))
                .isEmpty();
        assertThat(judged.problems("kind: forbid\nin: [table]\nphrases: [bakery]"))
                .isEmpty();
    }

    @Test
    void notTakesNothingAwayInOtherParts() {
        assertThat(judged.problems("kind: forbid\nin: [headline, body]\nphrases: [bakery]\nnot: {contact: {}}"))
                .isEqualTo("""
                        acme/hype.yaml:6:1: 'not' never takes anything away: 'contact' is found only in contact
                          not: {contact: {}}
                          ^^^""");
        assertThat(judged.problems("kind: forbid\nphrases: [bakery]\nnot: {contact: {}}"))
                .isEmpty();
    }

    @Test
    void notThatSwallowsEveryPhraseLeavesNothing() {
        assertThat(judged.problems("kind: forbid\nphrases: [the best bakery, best rye]\nnot: {phrases: [Best]}"))
                .isEqualTo("""
                        acme/hype.yaml:5:1: the rule can never match: 'not' takes away whatever it looks for
                          not: {phrases: [Best]}
                          ^^^""");
        assertThat(judged.problems("kind: forbid\nphrases: [the best bakery, bestial]\nnot: {phrases: [Best]}"))
                .isEmpty();
        assertThat(judged.problems("kind: replace\nreplacements: {best rye: rye}\nnot: {phrases: [Best]}"))
                .contains("the rule can never match: 'not' takes away whatever it looks for");
    }

    @Test
    void aConditionThatFindsTheSameLeavesNothing() {
        assertThat(judged.problems("kind: forbid\npatterns: ['bak.ry']\nnot: {patterns: ['bak.ry']}"))
                .contains("acme/hype.yaml:5:1: the rule can never match: 'not' takes away whatever it looks for");
        assertThat(judged.problems("kind: forbid\nphrases: [bakery]\nunless: {phrases: [Bakery], same: sentence}"))
                .isEqualTo("""
                        acme/hype.yaml:5:1: the rule can never match: 'unless' finds whatever it looks for
                          unless: {phrases: [Bakery], same: sentence}
                          ^^^^^^""");
        assertThat(judged.problems("kind: forbid\nphrases: [bakery]\nunless: {phrases: [mill], same: sentence}"))
                .isEmpty();
    }

    @Test
    void anEscalationWeighsMoreThanTheRule() {
        assertThat(judged.problems("kind: forbid\nphrases: [rye]\nescalate: {to: note, when: {phrases: [bakery]}}"))
                .isEqualTo("""
                        acme/hype.yaml:5:12: 'to' must weigh more than the severity of the rule, which is 'warning'
                          escalate: {to: note, when: {phrases: [bakery]}}
                                     ^^""");
        assertThat(judged.problems("kind: forbid\nphrases: [rye]\nescalate: {to: warning, when: {phrases: [bakery]}}"))
                .contains("'to' must weigh more");
        assertThat(judged.problems("kind: forbid\nphrases: [rye]\nescalate: {to: error, when: {phrases: [bakery]}}"))
                .isEmpty();
    }

    @Test
    void anEscalationNearTheFindingNeedsAFindingThatStandsSomewhere() {
        String near = "escalate: {to: error, same: sentence, when: {phrases: [bakery]}}";
        assertThat(judged.problems("kind: require\nbelongs-in: lead\nphrases: [rye]\n" + near))
                .isEqualTo("""
                        acme/hype.yaml:6:23: 'same: sentence' makes no sense here, expected 'same: release': a rule of kind\
                         'require' finds no words
                          escalate: {to: error, same: sentence, when: {phrases: [bakery]}}
                                                ^^^^""");
        assertThat(judged.problems("kind: limit\nat-most: 1\nphrases: [rye]\n" + near))
                .isEmpty();
        assertThat(judged.problems("kind: forbid\nphrases: [rye]\n" + near.replace("sentence", "line")))
                .contains("unknown 'same': 'line', expected one of words, sentence, paragraph, release");
    }
}
