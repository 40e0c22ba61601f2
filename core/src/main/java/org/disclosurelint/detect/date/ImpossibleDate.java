package org.disclosurelint.detect.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * A day that its month does not have: June 31; February 29 of a year that is no leap year.
 *
 * @param last the last day that the month has
 */
public record ImpossibleDate(LocalDate last) implements Evidence {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMMM d", Locale.US);

    /** A leap year. */
    private static final int ANY_YEAR = 2024;

    /** "In June 31 stores opened" names no day; a year, a stop or a word that takes a date tells that one is meant. */
    private static final Pattern TAKES_DATE = Pattern.compile(
            "(?i)(?:\\b(?:on|ended|ending|by|until|through|of|dated|from|to)|day,?)[ \\n](?:the[ \\n])?$");

    private static final int LOOK_BACK = 24;
    private static final int MOST_DAYS = 31;

    @Override
    public Map<String, String> slots() {
        return Map.of("last", last.getYear() == ANY_YEAR ? SHORT.format(last) : LONG.format(last));
    }

    /** {@code impossible-date}. */
    static List<Match.Found> in(Subject subject, Scope scope) {
        String text = subject.draft().text();
        return subject.recall(DateMention.ANALYSIS).stream()
                .filter(d -> isImpossible(d.words()) && isDate(text, d))
                .filter(d -> scope.contains(subject.anatomy().partOf(d.range())))
                .map(d -> new Match.Found(d.range(), of(d.words())))
                .toList();
    }

    private static boolean isImpossible(DateWords words) {
        boolean inRange = words.month() >= 1 && words.month() <= 12 && words.lastDay() <= MOST_DAYS && words.day() >= 1;
        int year = words.year().orElse(ANY_YEAR);
        return inRange && words.on(words.lastDay(), year).isEmpty();
    }

    private static boolean isDate(String text, DateMention date) {
        int start = date.range().start();
        return date.words().year().isPresent()
                || TAKES_DATE
                        .matcher(text)
                        .region(Math.max(0, start - LOOK_BACK), start)
                        .find();
    }

    private static ImpossibleDate of(DateWords words) {
        return new ImpossibleDate(
                YearMonth.of(words.year().orElse(ANY_YEAR), words.month()).atEndOfMonth());
    }
}
