package org.disclosurelint.detect.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Token patterns. */
class TokensTest {
    private static List<String> found(String patterns, String text) {
        return Subjects.words(Subjects.detector(new TokensProvider(), "tokens: " + patterns), Subjects.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[{lemma: rise}]] | Sales rose, prices rise. A Rising tide. | rose;rise;Rising",
                "[[{lemma: rise, tag: NN}]] | The rise was small. It rose. | rise",
                "[[{word: [grow, rise]}]] | Sales GROW and rise, and grew. | GROW;rise",
                "[[{word: May, case-sensitive: true}]] | In May it may end. | May",
                "[[{lemma: expect}, {word: to, optional: true}, {tag: VB}]] | We expect to grow and expected growth. | expect to grow",
                "[[{lemma: expect}, {word: not, not: true}]] | We expect not. We expect so. | expect so",
                "[[{lemma: expect}, {skip: 2}, {word: growth}]] | We expect growth, expect some small growth, "
                        + "expect not quite so much growth. | expect growth;expect some small growth",
                "[[{word: a}, {tag: JJ.*, min: 1, max: 3}, {word: year}]] | It was a year, a good year, a very good, long year. | a good year",
                "[[{lemma: will}, {tag: RB, optional: true}, {lemma: guarantee, mark: true}]] | It will never guarantee this. It guarantees. | guarantee",
                "[[{word: our}, {tag: JJ, max: 2, mark: true, min: 0}, {word: bread, mark: true}]] | our good bread, our bread | good bread;bread",
                "[[the, {lemma: company}]] | The company and the companies of a company. | The company;the companies",
                "[[does, n't]] | It doesn't sell, it does not. | doesn't",
                "[[{word: a}], [{word: a}, {word: b}]] | Only a b here. | a b",
            })
    void aPatternFindsWhatItSays(String patterns, String text, String expected) {
        assertThat(found(patterns, text)).containsExactly(expected.split(";"));
    }

    @Test
    void aPatternDoesNotReachOverTheEndOfASentence() {
        assertThat(found("[[{word: ended}, {skip: 5}, {word: began}]]", "The year has ended. Another one began."))
                .isEmpty();
    }

    @Test
    void aMatchOutsideTheScopeIsNone() {
        Subject subject = Subjects.of("Orrin Tools sells hammers.\n");
        var sells = Subjects.detector(new TokensProvider(), "tokens: [[{lemma: sell}]]");
        Part part = subject.anatomy().partOf(new TextRange(0, 1));
        assertThat(sells.detect(subject, new Scope(Set.of(part)))).hasSize(1);
        assertThat(sells.detect(subject, new Scope(Set.of(Part.END_MARK)))).isEmpty();
    }

    @Test
    void withoutAWordThatThePatternNeedsNothingIsTagged() {
        Language language = Language.english();
        Draft draft = Subjects.of("Orrin Tools sold hammers.").draft();
        Subject subject = new Subject(draft, Subjects.of("x").anatomy(), new Prose(draft, language), Reference.none());
        var buys = Subjects.detector(new TokensProvider(), "tokens: [[{lemma: buy}, {tag: NNS}]]");
        assertThat(buys.detect(subject, Scope.WHOLE)).isEmpty();
        assertThat(language.isTaggerStarted()).isFalse();
        var sells = Subjects.detector(new TokensProvider(), "tokens: [[{lemma: sell}, {tag: NNS}]]");
        assertThat(sells.detect(subject, Scope.WHOLE)).hasSize(1);
        assertThat(language.isTaggerStarted()).isTrue();
    }

    @Test
    void aCommonWordTagsNoSentenceThatLacksTheRareOne() {
        Language language = Language.english();
        Draft draft =
                Subjects.of("Orrin's oven is new. It's theirs, and it is sold.").draft();
        Subject subject = new Subject(draft, Subjects.of("x").anatomy(), new Prose(draft, language), Reference.none());
        var guaranteed = Subjects.detector(new TokensProvider(), "tokens: [[{lemma: be}, {lemma: guarantee}]]");
        assertThat(guaranteed.detect(subject, Scope.WHOLE)).isEmpty();
        assertThat(language.isTaggerStarted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[does, n't]] | It doesn't sell. | doesn't",
                "[[{lemma: be}, {word: n't}, {lemma: guarantee}]] | It isn't guaranteed. | isn't guaranteed",
                "[[{lemma: can}, {word: [not, n't]}]] | It can't rise. | can't",
                "[[{lemma: will}, {word: n't}]] | It won't rise. | won't",
                "[[it, {lemma: be}, {lemma: guarantee}]] | It's guaranteed. | It's guaranteed",
            })
    void aVerbIsFoundWhereNotOrAnApostropheIsPartOfTheWord(String patterns, String text, String expected) {
        assertThat(found(patterns, text)).containsExactly(expected);
    }

    @Test
    void tablesHaveNoTokens() {
        assertThat(new TokensProvider().parts()).contains(Part.BODY).doesNotContain(Part.FINANCIAL_TABLE);
    }

    @Test
    void aHostileDraftIsReadInTimeInProportion() {
        var detector = Subjects.detector(
                new TokensProvider(),
                "tokens: [[{word: a, max: 20}, {word: a, min: 0, max: 20}, {skip: 20}, {word: b}],"
                        + " [{lemma: be}, {skip: 20}, {skip: 20}, {skip: 20}, {tag: MD}]]");
        for (String line : List.of("a ".repeat(15_000), "is ".repeat(15_000), "a, is-".repeat(8_000))) {
            Subject subject = Subjects.of(line);
            subject.prose().sentences().forEach(subject.prose()::tokens); // what tagging costs is not asked here
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            detector.detect(subject, Scope.WHOLE);
            assertThat((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9)
                    .isLessThan(1);
        }
    }
}
