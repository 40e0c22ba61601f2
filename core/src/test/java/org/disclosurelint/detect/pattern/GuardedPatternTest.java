package org.disclosurelint.detect.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;

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
}
