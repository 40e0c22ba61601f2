package org.disclosurelint.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GuardedPatternTest {
    private final Subject draft = Subjects.of("Velder Foods sold ten ovens. Ovens sell.", Optional.empty());
    private final GuardedPattern ovens = GuardedPattern.of("(?i)\\bovens\\b");

    @Test
    void itFindsWhatThePatternFinds() {
        assertThat(ovens.mayStandIn(draft)).isTrue();
        assertThat(ovens.in(draft).map(MatchResult::group)).containsExactly("ovens", "Ovens");
        assertThat(ovens.firstIn(draft, new TextRange(25, 40))).contains(new TextRange(29, 34));
        assertThat(ovens.firstIn(draft, new TextRange(0, 20))).isEmpty();
    }

    @Test
    void aDraftWithoutItsWordsIsNotSearched() {
        GuardedPattern stoves = GuardedPattern.of("(?i)\\bstoves\\b");
        assertThat(stoves.mayStandIn(draft)).isFalse();
        assertThat(stoves.in(draft)).isEmpty();
        assertThat(stoves.firstIn(draft, new TextRange(0, 40))).isEmpty();
        assertThat(stoves.matcher(draft).find()).isFalse();
    }

    @Test
    void aPatternUnderOtherRulesOfSyntaxIsAlwaysTried() {
        GuardedPattern spaced = GuardedPattern.of(Pattern.compile("ov ens # ovens", Pattern.COMMENTS));
        assertThat(spaced.in(draft).map(MatchResult::group)).containsExactly("ovens");
        assertThat(GuardedPattern.of(Pattern.compile("a.b", Pattern.LITERAL)).mayStandIn(draft))
                .isTrue();
    }

    @Test
    void whatLooksBehindSeesTheWordsBeforeTheStretch() {
        GuardedPattern behind = GuardedPattern.of("(?<=ten )ovens");
        assertThat(behind.firstIn(draft, new TextRange(22, 40))).isPresent();
        assertThat(GuardedPattern.of("\\bvens").firstIn(draft, new TextRange(23, 28)))
                .isEmpty();
    }

    /** In drafts long enough for patterns to be kept from most of their words. */
    @Test
    void whatAPatternMatchesItMatchesWhereItIsLetIn() {
        Random chance = new Random(2026);
        int apart = 0;
        for (int d = 0; d < 40; d++) {
            // Where characters take two places, lengths are not what they seem.
            Subject draft = Subjects.of(
                    d % 4 == 0 ? sparse(chance).replace("y", "\uD83D\uDE00") : sparse(chance), Optional.empty());
            String text = draft.draft().text();
            for (int i = 0; i < 500; i++) {
                String words = (chance.nextBoolean() ? "(?i)" : "") + RandomPatterns.alternatives(chance, 2);
                apart += Guard.of(words).open(draft).size() > 1 ? 1 : 0;
                Optional<Pattern> java = java(words);
                java.ifPresent(p -> assertThat(GuardedPattern.of(p).in(draft).map(GuardedPatternTest::range))
                        .as(words + " in " + text)
                        .containsExactlyElementsOf(p.matcher(text)
                                .results()
                                .map(GuardedPatternTest::range)
                                .toList()));
                re2(words)
                        .ifPresent(p -> assertThat(GuardedRe2.of(p).in(draft, new TextRange(0, text.length())))
                                .as(words + " in " + text)
                                .isEqualTo(byRe2(p, text)));
            }
        }
        assertThat(apart).isGreaterThan(1_000);
    }

    /** Each word of this text seems to end where the stretch around the one before it does. */
    @Test
    @Timeout(20)
    void manyStretchesOfALongTextTakeNoLongerThanTheText() {
        String text = ("xb bc " + "o".repeat(30) + " ").repeat(120_000);
        GuardedRe2 pattern = GuardedRe2.of(com.google.re2j.Pattern.compile(".[ab]\\b"));
        List<TextRange> open = pattern.guard().open(TrigramText.of(text));
        assertThat(open).hasSize(120_000);
        assertThat(pattern.in(text, open, new TextRange(0, text.length()))).hasSize(120_000);
    }

    @Test
    void aMatcherGoesOnFromWhereItIsTold() {
        String words =
                "ten ovens, then nine ovens, then eight ovens in all, and no more of them than these. ".repeat(3);
        Subject many = Subjects.of(words.strip(), Optional.empty());
        String text = many.draft().text();
        for (int from = 0; from < text.length(); from++) {
            GuardedMatcher matcher = ovens.matcher(many);
            Matcher plain = ovens.pattern().matcher(text);
            boolean more = plain.find(from);
            assertThat(matcher.find(from)).isEqualTo(more);
            while (more) {
                assertThat(range(matcher.match())).isEqualTo(range(plain));
                int next = plain.end() + 20;
                more = next <= text.length() && plain.find(next);
                assertThat(matcher.find(next)).isEqualTo(more);
            }
        }
    }

    @Test
    void aMatchOfNoWordsIsFoundAtTheEnd() {
        GuardedMatcher matcher = GuardedPattern.of("x?").matcher("ab");
        assertThat(matcher.find(2)).isTrue();
        assertThat(GuardedPattern.of("^").matcher("").find(0)).isTrue();
    }

    private static TextRange range(MatchResult match) {
        return new TextRange(match.start(), match.end());
    }

    private static String sparse(Random chance) {
        StringBuilder text = new StringBuilder("Velder");
        for (int i = 0; i < 12; i++) {
            text.append(" ").append("oy".repeat(chance.nextInt(20))).append(" ").append(RandomPatterns.text(chance));
        }
        return text.toString();
    }

    private static Optional<Pattern> java(String words) {
        try {
            return Optional.of(Pattern.compile(words));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** As the library finds them itself, those of no words left out. */
    static List<TextRange> byRe2(com.google.re2j.Pattern pattern, String text) {
        List<TextRange> found = new ArrayList<>();
        com.google.re2j.Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static Optional<com.google.re2j.Pattern> re2(String words) {
        try {
            return Optional.of(com.google.re2j.Pattern.compile(words, com.google.re2j.Pattern.MULTILINE));
        } catch (com.google.re2j.PatternSyntaxException e) {
            return Optional.empty();
        }
    }
}
