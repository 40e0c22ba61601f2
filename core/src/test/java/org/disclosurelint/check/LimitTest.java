package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More of something than the limit. */
class LimitTest {
    private static final String DRAFT = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery. The bakery bakes for the bakery next door.

            "A bakery is a bakery," said Ruth Aldane.

            Rye costs more.
            """;

    private final Judged judged;

    LimitTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    private String counted(String keys) {
        return String.join(
                "; ", judged.messages(DRAFT, "kind: limit\n" + keys, "'{match}' of {count}, at most {limit}"));
    }

    @Test
    void aFindingPointsAtTheFirstMatchThatIsOneTooMany() {
        assertThat(counted("at-most: 4\nphrases: [bakery]")).isEqualTo("'bakery' of 6, at most 4");
        assertThat(judged.on(DRAFT, "kind: limit\nat-most: 4\nphrases: [bakery]")
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(f.region().startLine()).isEqualTo(5));
    }

    @Test
    void theLimitItselfIsAllowed() {
        assertThat(counted("at-most: 6\nphrases: [bakery]")).isEmpty();
    }

    @Test
    void matchesAreCountedPerSentence() {
        assertThat(counted("at-most: 1\nper: sentence\nphrases: [bakery]"))
                .isEqualTo("'bakery' of 2, at most 1; 'bakery' of 2, at most 1");
    }

    @Test
    void matchesAreCountedPerSection() {
        assertThat(counted("at-most: 2\nper: section\nphrases: [bakery]")).isEqualTo("'bakery' of 3, at most 2");
    }

    @Test
    void wordsAreCountedWithoutDashes() {
        assertThat(counted("at-most: 4\ncount: words\nin: [headline]")).isEqualTo("'Bakery' of 5, at most 4");
        assertThat(counted("at-most: 5\ncount: words\nin: [headline]")).isEmpty();
        assertThat(counted("at-most: 5\ncount: words\nin: [dateline]")).isEmpty();
    }

    @Test
    void charactersAreCountedWithTheirSpaces() {
        assertThat(counted("at-most: 31\ncount: characters\nin: [headline]")).isEqualTo("'Bakery' of 32, at most 31");
        assertThat(counted("at-most: 12\ncount: characters\nin: [headline]")).isEqualTo("'Opens' of 32, at most 12");
        assertThat(counted("at-most: 32\ncount: characters\nin: [headline]")).isEmpty();
    }

    @Test
    void aLetterOfTwoCodeUnitsIsOneCharacter() {
        String draft = DRAFT.replace("Second", "\ud835\udc9cnother");
        assertThat(judged.words(draft, "kind: limit\nat-most: 33\ncount: characters\nin: [headline]"))
                .isEmpty();
        assertThat(judged.words(draft, "kind: limit\nat-most: 32\ncount: characters\nin: [headline]"))
                .containsExactly("Bakery");
    }

    @Test
    void sentencesAreCounted() {
        assertThat(counted("at-most: 1\ncount: sentences\nin: [lead]"))
                .isEqualTo("'The bakery bakes for the bakery next door.' of 2, at most 1");
        assertThat(counted("at-most: 2\ncount: sentences\nin: [lead]")).isEmpty();
    }

    @Test
    void wordsAreCountedPerSentence() {
        assertThat(counted("at-most: 7\ncount: words\nper: sentence\nin: [lead, body, quotation]"))
                .isEqualTo("'door.' of 8, at most 7; 'Aldane.' of 8, at most 7");
    }

    @Test
    void withoutThePartsOfTheRuleThereIsNothingToCount() {
        assertThat(judged.on(DRAFT, "kind: limit\nat-most: 1\ncount: words\nin: [table]")
                        .notApplicable())
                .contains("the draft has no table");
    }

    @Test
    void whatIsWrongWithALimitIsAProblem() {
        assertThat(judged.problems("kind: limit\nat-most: 0\ncount: letters\nper: page\nphrases: [x]"))
                .isEqualTo("""
                        acme/hype.yaml:4:10: 'at-most' must be a whole number of 1 or more, without quotation marks
                          at-most: 0
                                   ^

                        acme/hype.yaml:5:8: unknown 'count': 'letters', expected one of matches, words, characters, sentences
                          count: letters
                                 ^^^^^^^

                        acme/hype.yaml:6:6: unknown 'per': 'page', expected one of section, sentence, release
                          per: page
                               ^^^^""");
        assertThat(judged.problems("kind: limit\ncount: matches")).isEqualTo("""
                        acme/hype.yaml:1:1: missing key 'at-most'
                          title: Hype
                          ^^^^^^^^^^^

                        acme/hype.yaml:1:1: nothing to look for: expected one of the keys 'detector', 'phrases', 'patterns', 'tokens'
                          title: Hype
                          ^^^^^^^^^^^""");
    }

    @Test
    void wordsAreCountedAndNotLookedFor() {
        assertThat(judged.problems("kind: limit\nat-most: 3\ncount: words\nphrases: [x]\nnot: {phrases: [y]}"))
                .isEqualTo("""
                        acme/hype.yaml:6:1: 'phrases' is looked for only where matches are counted, not words
                          phrases: [x]
                          ^^^^^^^

                        acme/hype.yaml:7:1: 'not' has nothing to take away: this rule looks for no words
                          not: {phrases: [y]}
                          ^^^""");
    }

    @Test
    void aLimitThatNoTextCanPassIsAProblem() {
        assertThat(judged.problems("kind: limit\nat-most: 1\ncount: sentences\nper: sentence"))
                .isEqualTo("""
                        acme/hype.yaml:6:1: the rule can never match: a sentence has one sentence
                          per: sentence
                          ^^^""");
        assertThat(judged.problems("kind: limit\nat-most: 1\ncount: sentences\nin: [table]"))
                .isEqualTo("""
                        acme/hype.yaml:6:1: the rule can never match: a table has no sentences
                          in: [table]
                          ^^""");
    }
}
