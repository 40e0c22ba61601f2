package org.disclosurelint.detect.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.MonthNames;

/**
 * A date that a draft names by its month, or in digits as year-month-day.
 *
 * @param range its words in the prose, without a weekday before it
 */
public record DateMention(TextRange range, DateWords words) {
    /** All of a draft, tables included, in the order of the prose, without overlap. */
    public static final Analysis<List<DateMention>> ANALYSIS = DateMention::of;

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /** Farther from the date of the draft, in days, an author does not leave the year out. */
    private static final long NEAR = 330;

    private static final GuardedPattern START = GuardedPattern.of(
            "(?<![\\p{L}\\p{N}./$-])(?=[0-9JFMASONDjfmasond])(?:(?:\\d{1,2}(?:st|nd|rd|th)?[ \\n](?:of[ \\n])?)?"
                    + "(?i:" + MonthNames.START + ")|(?:19|20)\\d{2}-\\d{2}-\\d{2})");

    private static List<DateMention> of(Subject subject) {
        return in(subject.draft().text(), START.matcher(subject));
    }

    /** All of a text. Where a day stands before and behind the month ("30 June 30, 2026") the one behind counts. */
    static List<DateMention> in(String text) {
        return in(text, START.matcher(text));
    }

    private static List<DateMention> in(String text, GuardedMatcher starts) {
        List<DateMention> found = new ArrayList<>();
        Matcher m = starts.match();
        int at = 0;
        while (starts.find(at)) {
            int month = m.end() - 3;
            Optional<DateWords> behind =
                    Character.isDigit(text.charAt(month)) ? Optional.empty() : DateWords.at(text, month);
            int start = behind.isPresent() ? month : m.start();
            Optional<DateWords> words = behind.or(() -> DateWords.at(text, m.start()));
            words.ifPresent(w -> found.add(new DateMention(new TextRange(start, w.end()), w)));
            at = words.map(DateWords::end).orElse(m.end());
        }
        return List.copyOf(found);
    }

    /** A day as American releases write it: "May 4, 2026". */
    public static String inWords(LocalDate day) {
        return IN_WORDS.format(day);
    }

    /** The single day, if its year is written and the calendar has it. */
    public Optional<LocalDate> date() {
        return words.date();
    }

    /** The single day; without its year that one of the days within eleven months of the draft which is nearest to it. */
    public Optional<LocalDate> near(Optional<LocalDate> draft) {
        if (words.year().isPresent() || words.day() != words.lastDay()) {
            return date();
        }
        return draft.flatMap(of -> IntStream.rangeClosed(of.getYear() - 1, of.getYear() + 1)
                .mapToObj(y -> words.on(words.day(), y))
                .flatMap(Optional::stream)
                .filter(d -> Math.abs(DAYS.between(of, d)) <= NEAR)
                .min(Comparator.comparingLong(d -> Math.abs(DAYS.between(of, d)))));
    }
}
