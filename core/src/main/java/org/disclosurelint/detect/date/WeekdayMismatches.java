package org.disclosurelint.detect.date;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds weekdays that do not fall on the date they stand with. The year must be stated or certain: a date without one is
 * judged by the date of the draft, and only if the weekday fits in none of the years that the author can have meant.
 */
final class WeekdayMismatches implements Detector {
    /** Between weekday and date: {@code Monday, the 3rd of May}, {@code Monday morning, May 3}, {@code Monday (May 3)}. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:[ \\n](?:morning|afternoon|evening|night))?(?:[ \\n]?\\(|(?:,[ \\n]?|[ \\n])(?:(?:on[ \\n])?the[ \\n])?)");

    /** Between the two ends of a range: {@code Monday-Wednesday}, {@code Monday, May 3 through Wednesday, May 5}. */
    private static final Pattern TO =
            Pattern.compile("[ \\n]?(?:-|–|—|(?<=[ \\n])(?:to|through|thru|and)\\b|&)[ \\n]?");

    private static final int LONGEST_DATE = "September 30th, 2000".length();

    /** Farther from the date of the draft, in days, an author does not leave the year out. */
    private static final long NEAR = 330;

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        String text = subject.draft().text();
        List<Match.Found> found = new ArrayList<>();
        GuardedMatcher weekdays = WeekdayWords.NAME.matcher(subject);
        Matcher names = weekdays.match();
        int at = 0;
        while (weekdays.find(at)) {
            at = names.end();
            WeekdayWords first = WeekdayWords.of(names);
            Optional<WeekdayWords> last = to(text, first.end()).flatMap(o -> WeekdayWords.at(text, o));
            int behind = last.orElse(first).end();
            Optional<DateWords> date = between(text, behind).flatMap(o -> DateWords.at(text, o));
            if (date.isPresent()) {
                at = date.get().end();
                judge(subject, first, last, withYear(text, date.get())).ifPresent(found::add);
            } else {
                behindDate(subject, first).ifPresent(found::add);
            }
        }
        return found.stream()
                .filter(m -> scope.contains(subject.anatomy().partOf(m.range())))
                .toList();
    }

    /** {@code May 3, 2010 (Monday)}, with the year only. */
    private static Optional<Match.Found> behindDate(Subject subject, WeekdayWords weekday) {
        String text = subject.draft().text();
        int open = weekday.start() - 1;
        if (open < 1
                || text.charAt(open) != '('
                || weekday.end() >= text.length()
                || text.charAt(weekday.end()) != ')') {
            return Optional.empty();
        }
        int end = text.charAt(open - 1) == ' ' ? open - 1 : open;
        return IntStream.range(Math.max(0, end - LONGEST_DATE), end)
                .filter(o -> o == 0 || !Character.isLetterOrDigit(text.charAt(o - 1)))
                .mapToObj(o -> DateWords.at(text, o)
                        .filter(d -> d.end() == end && d.year().isPresent() && d.day() == d.lastDay())
                        .flatMap(d -> mismatch(subject, weekday, d, d.day(), weekday.start())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Integer> between(String text, int offset) {
        Matcher m = BETWEEN.matcher(text).region(offset, text.length());
        return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
    }

    private static Optional<Integer> to(String text, int offset) {
        Matcher m = TO.matcher(text).region(offset, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? Optional.of(m.end()) : Optional.empty();
    }

    /** The year of a range stands at its end: {@code Monday, May 3 - Wednesday, May 5, 2010}. */
    private static DateWords withYear(String text, DateWords date) {
        if (date.year().isPresent()) {
            return date;
        }
        return to(text, date.end())
                .flatMap(o -> WeekdayWords.at(text, o)
                        .flatMap(w -> between(text, w.end()))
                        .or(() -> Optional.of(o)))
                .flatMap(o -> DateWords.at(text, o))
                .map(end -> date.inYear(end.year()))
                .orElse(date);
    }

    private static Optional<Match.Found> judge(
            Subject subject, WeekdayWords first, Optional<WeekdayWords> last, DateWords date) {
        boolean days = date.lastDay() != date.day();
        if (last.isEmpty()) {
            return mismatch(subject, first, date, date.day(), first.start());
        }
        // Of "Monday to Wednesday, May 5" nobody knows which day is the fifth.
        return !days
                ? Optional.empty()
                : mismatch(subject, first, date, date.day(), first.start())
                        .or(() -> mismatch(subject, last.get(), date, date.lastDay(), first.start()));
    }

    private static Optional<Match.Found> mismatch(
            Subject subject, WeekdayWords weekday, DateWords words, int dayOfMonth, int start) {
        List<LocalDate> meant = words.year().isPresent()
                ? words.on(dayOfMonth, words.year().getAsInt()).stream().toList()
                : nearest(words, dayOfMonth, subject.date());
        DayOfWeek named = weekday.day();
        if (meant.isEmpty() || meant.stream().anyMatch(d -> d.getDayOfWeek() == named)) {
            return Optional.empty();
        }
        String text = subject.draft().text();
        int end = Math.max(words.end(), weekday.end());
        TextRange range = new TextRange(start, end);
        String corrected = text.substring(start, weekday.start())
                + weekday.writtenLikeThis(text, meant.get(0).getDayOfWeek())
                + text.substring(weekday.end(), end);
        return Optional.of(
                new Match.Found(range, new WeekdayMismatch(named, meant.get(0), corrected.replace('\n', ' '))));
    }

    /** The dates that a date without a year can be, the nearest to the draft first. */
    private static List<LocalDate> nearest(DateWords words, int dayOfMonth, Optional<LocalDate> draft) {
        return draft.stream()
                .flatMap(of -> IntStream.rangeClosed(of.getYear() - 1, of.getYear() + 1)
                        .mapToObj(y -> words.on(dayOfMonth, y))
                        .flatMap(Optional::stream)
                        .filter(d -> Math.abs(DAYS.between(of, d)) <= NEAR)
                        .sorted(Comparator.comparingLong(d -> Math.abs(DAYS.between(of, d)))))
                .toList();
    }
}
