package org.disclosurelint.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.rule.Subject;

/**
 * The day by whose rules a draft is judged: its own date, if it gives one. A copy of an old release often lost its dateline, and the
 * law of today is not its law; so where everything that a draft names in time lies more than a year back, it is judged by the latest
 * day that it names in full. Else it is judged by the day of evaluation.
 *
 * @param origin that by which a reason names the day, as the end of a sentence
 */
record DayOfRules(LocalDate day, String origin) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d.,$€£/-])(?:19|20)\\d{2}(?![\\d%]|[.,]\\d)");

    static DayOfRules of(Subject subject, LocalDate today) {
        return subject.date()
                .map(own -> new DayOfRules(own, "the date of the draft"))
                .or(() -> latest(subject, today.minusYears(1)))
                .orElseGet(() ->
                        new DayOfRules(today, "the day of evaluation, by which a draft without a date is judged"));
    }

    private static Optional<DayOfRules> latest(Subject subject, LocalDate before) {
        return subject.recall(DateMention.ANALYSIS).stream()
                .flatMap(mention -> mention.date().stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isBefore(before))
                .filter(day -> !namesYear(subject.draft().text(), Math.max(before.getYear(), day.getYear() + 1)))
                .map(
                        day -> new DayOfRules(
                                day,
                                day
                                        + ", the latest day that the draft names, by which one without a date of its own is judged"));
    }

    /** Whether a text names this year or one behind it. */
    private static boolean namesYear(String text, int from) {
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            if (Integer.parseInt(years.group()) >= from) {
                return true;
            }
        }
        return false;
    }
}
