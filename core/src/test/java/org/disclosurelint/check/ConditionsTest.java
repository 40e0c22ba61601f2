package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.disclosurelint.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code not} and {@code unless} take from rules of every kind. */
class ConditionsTest {
    private static final String DRAFT = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery. The oven is the best in Ohio.

            The best efforts of our bakers went into it. We know no better flour, and the best rye, subject to harvest.

            Nothing else is the best.
            """;

    private final Judged judged;

    ConditionsTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    @Test
    void withoutAConditionEveryMatchCounts() {
        assertThat(judged.words(DRAFT, "kind: forbid\nphrases: [the best]"))
                .containsExactly("the best", "The best", "the best", "the best");
    }

    @Test
    void aMatchWithinWhatNotFindsIsNone() {
        assertThat(judged.words(
                        DRAFT, "kind: forbid\nphrases: [the best]\nnot: {phrases: [best efforts, the best rye]}"))
                .containsExactly("the best", "the best");
    }

    @Test
    void aMatchThatHoldsOrOverlapsWhatNotFindsIsNone() {
        assertThat(judged.words(DRAFT, "kind: forbid\nphrases: [is the best, the best rye]\nnot: {phrases: [rye]}"))
                .containsExactly("is the best", "is the best");
        assertThat(judged.words(DRAFT, "kind: forbid\nphrases: [the best]\nnot: {phrases: [oven is the]}"))
                .hasSize(3);
    }

    @Test
    void notTakesWhatAnyOfItsDetectorsFinds() {
        assertThat(
                        judged.words(
                                DRAFT,
                                "kind: forbid\nphrases: [the best]\nnot: {phrases: [the best efforts], patterns: ['best (rye|in)']}"))
                .containsExactly("the best");
    }

    @Test
    void unlessInTheSameSentenceLooksNoFurther() {
        String rule = "kind: forbid\nphrases: [the best]\nunless: {phrases: [subject to, Inc.], same: sentence}";
        assertThat(judged.words(DRAFT, rule)).containsExactly("the best", "The best", "the best");
    }

    @Test
    void unlessInTheSameParagraphLooksNoFurther() {
        String rule = "kind: forbid\nphrases: [the best]\nunless: {phrases: [subject to], same: paragraph}";
        assertThat(judged.words(DRAFT, rule)).containsExactly("the best", "the best");
    }

    @Test
    void aLineOfATableIsASentence() {
        String table = """
                Velder Foods Reports First Quarter

                AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. reported on its first quarter.

                                          2026       2025
                Adjusted revenue          $410       $380
                Adjusted margin (GAAP)    12%        11%
                Net income                $41        $36
                """;
        assertThat(judged.words(table, "kind: forbid\nphrases: [adjusted]\nunless: {phrases: [GAAP], same: sentence}"))
                .hasSize(1);
        assertThat(judged.words(table, "kind: forbid\nphrases: [adjusted]")).hasSize(2);
    }

    @Test
    void unlessAnywhereMakesTheRuleNotApplicableAndSaysWhy() {
        String rule = "kind: forbid\nphrases: [the best]\nunless: {phrases: [\"%s\"]%s}";
        assertThat(judged.on(DRAFT, rule.formatted("subject to", "")).notApplicable())
                .contains("'subject to' stands in the draft");
        assertThat(judged.on(DRAFT, rule.formatted("subject to", ", same: release"))
                        .notApplicable())
                .contains("'subject to' stands in the draft");
        assertThat(judged.on(DRAFT, rule.formatted("subject of", "")).findings())
                .hasSize(4);
    }

    @Test
    void aDetectorWithoutParametersIsNamedAlone() {
        String dated = DRAFT.replace("March 9", "Sunday, March 9");
        assertThat(judged.on(dated, "kind: forbid\nphrases: [the best]\nunless: weekday-mismatch")
                        .notApplicable())
                .contains("'Sunday, March 9, 2026' stands in the draft");
        assertThat(judged.words(dated, "kind: forbid\nphrases: ['Sunday', rye]\nnot: weekday-mismatch"))
                .containsExactly("rye");
    }

    @Test
    void whatNotTakesAwayDoesNotFulfilARequirement() {
        String rule = "kind: require\nbelongs-in: body\nphrases: [the best]\n";
        assertThat(judged.on(DRAFT, rule + "not: {phrases: [nowhere]}").passed())
                .isTrue();
        assertThat(judged.on(DRAFT, rule + "not: {patterns: ['(?i)the best.']}").findings())
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.missing()).isTrue();
                    assertThat(f.words()).isEqualTo("the best");
                });
    }

    @Test
    void aRequirementDoesNotHoldWhereUnlessFindsSomething() {
        String rule = "kind: require-when\nwhen: {phrases: [bakery]}\nbelongs-in: body\nphrases: [croissant]\n";
        assertThat(judged.on(DRAFT, rule).findings()).extracting(Finding::words).containsExactly("Bakery");
        assertThat(judged.on(DRAFT, rule + "unless: {phrases: [rye]}").notApplicable())
                .contains("'rye' stands in the draft");
    }

    @Test
    void everyKindHasTheSameExceptionOfReleases() {
        String unless = "\nunless: {phrases: [rye]}";
        for (String keys : new String[] {
            "kind: replace\nreplacements: {bakery: mill}",
            "kind: order\nparts: [lead, headline]",
            "kind: limit\nat-most: 1\nphrases: [the best]",
            "kind: limit\nat-most: 1\ncount: words",
            "kind: consistent\nwith: profile-listings",
            "kind: verbatim\nin: [body]\ntext: boilerplate"
        }) {
            assertThat(judged.on(DRAFT, keys + unless).notApplicable()).contains("'rye' stands in the draft");
        }
    }

    @Test
    void aLimitCountsOnlyWhatTheConditionsLeave() {
        String rule = "kind: limit\nat-most: 3\nphrases: [the best]\n";
        assertThat(judged.words(DRAFT, rule)).hasSize(1);
        assertThat(judged.words(DRAFT, rule + "not: {phrases: [best efforts]}")).isEmpty();
    }

    @Test
    void anUnknownKeyOfAConditionIsNoDetector() {
        assertThat(judged.problems("kind: forbid\nphrases: [the best]\nnot: {phrase: [best efforts]}"))
                .startsWith("acme/hype.yaml:5:7: unknown 'detector': 'phrase'")
                .endsWith("did you mean 'phrases'?");
        assertThat(judged.problems("kind: forbid\nphrases: [the best]\nunless: {phrases: [rye], same: section}"))
                .isEqualTo("""
                        acme/hype.yaml:5:32: unknown 'same': 'section', expected one of sentence, paragraph, release
                          unless: {phrases: [rye], same: section}
                                                         ^^^^^^^""");
    }

    @Test
    void aConditionLooksForSomething() {
        assertThat(judged.problems("kind: forbid\nphrases: [the best]\nunless: {same: sentence}"))
                .startsWith("acme/hype.yaml:5:9: no detector, expected one of ");
    }

    @Test
    void aMissingThingStandsInNoSentence() {
        assertThat(judged.problems(
                        "kind: require\nin: [body]\nphrases: [croissant]\nunless: {phrases: [rye], same: sentence}"))
                .isEqualTo("""
                        acme/hype.yaml:6:1: 'same: sentence' makes no sense here, expected 'same: release': \
                        a missing thing stands in no sentence
                          unless: {phrases: [rye], same: sentence}
                          ^^^^^^""");
    }

    @Test
    void aRuleThatLooksForNoWordsHasNothingToTakeAway() {
        assertThat(
                        judged.problems(
                                "kind: order\nparts: [lead, body]\nnot: {phrases: [rye]}\nunless: {phrases: [rye], same: paragraph}"))
                .isEqualTo("""
                        acme/hype.yaml:5:1: 'not' has nothing to take away: this rule looks for no words
                          not: {phrases: [rye]}
                          ^^^

                        acme/hype.yaml:6:1: 'same: paragraph' makes no sense here, expected 'same: release': \
                        this rule looks for no words
                          unless: {phrases: [rye], same: paragraph}
                          ^^^^^^""");
    }
}
