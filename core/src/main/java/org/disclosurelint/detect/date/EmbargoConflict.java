package org.disclosurelint.detect.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * An embargo that the rest of the release contradicts.
 *
 * @param problem a clause about it
 */
public record EmbargoConflict(String problem) implements Evidence {
    private static final GuardedPattern EMBARGO = GuardedPattern.of(
            "\\b(?:EMBARGO(?:ED)?|Embargo(?:ed)?|(?i:under|strict|strictly)[ \\n](?i:embargo(?:ed)?))\\b:?(?:[ \\n](?i:until|till|for[ \\n]release|to|for)\\b)?|\\b(?i:not[ \\n]for[ \\n]release|hold[ \\n]for[ \\n]release)[ \\n](?i:before|until)\\b");

    private static final Pattern IMMEDIATE = Pattern.compile("\\b(?i:for[ \\n]immediate[ \\n]release)\\b");

    /** An embargo stands at the head of a release. */
    private static final int HEAD = 900;

    private static final int REACH = 60;

    @Override
    public Map<String, String> slots() {
        return Map.of("problem", problem);
    }

    /** {@code embargo-conflict}. */
    static List<Match.Found> in(Subject subject, Scope scope) {
        if (!EMBARGO.mayStandIn(subject)) {
            return List.of();
        }
        String text = subject.draft().text();
        Matcher m = EMBARGO.pattern().matcher(text).region(0, Math.min(HEAD, text.length()));
        if (!m.find() || !scope.contains(subject.anatomy().partAt(m.start()))) {
            return List.of();
        }
        int from = m.end();
        Optional<DateMention> until = subject.recall(DateMention.ANALYSIS).stream()
                .filter(d -> d.range().start() >= from && d.range().start() <= from + REACH)
                .findFirst();
        TextRange words =
                new TextRange(m.start(), until.map(d -> d.range().end()).orElse(m.end()));
        Matcher immediate = IMMEDIATE.matcher(text).region(0, Math.min(HEAD, text.length()));
        Optional<String> problem = immediate.find()
                ? Optional.of("and '" + immediate.group().replace('\n', ' ') + "' cannot both hold")
                : until.flatMap(u -> against(subject, u));
        return problem.map(p -> List.of(new Match.Found(words, new EmbargoConflict(p))))
                .orElse(List.of());
    }

    private static Optional<String> against(Subject subject, DateMention until) {
        Optional<LocalDate> dated = subject.anatomy().dateline().flatMap(d -> d.date());
        Optional<LocalDate> day = until.near(dated);
        return dated.isPresent() && day.isPresent() && ChronoUnit.DAYS.between(dated.get(), day.get()) != 0
                ? Optional.of("is not the date of the dateline, " + DateMention.inWords(dated.get()))
                : Optional.empty();
    }
}
