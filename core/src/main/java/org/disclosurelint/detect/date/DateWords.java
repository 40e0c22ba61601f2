package org.disclosurelint.detect.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.words.MonthNames;

/**
 * A date as an author writes it, with or without its year; the calendar may have no such day ({@code June 31}).
 *
 * @param month 1 to 12 where it is a name; of digits (2026-13-01) whatever they say
 * @param day the day of the month, or the first of a range, as written
 * @param lastDay of a range of days (May 3-5) the last one; of a single day the day itself
 * @param year the year, if it is written
 * @param end the 0-based offset behind the date in the text in which it stands
 */
public record DateWords(int month, int day, int lastDay, OptionalInt year, int end) {
    private static final String MONTH = "(?<m>(?i:" + MonthNames.ANY + "))\\b\\.?";
    private static final String DAYS = "(?<d>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?"
            + "(?:[ \\n]?(?:-|–|—|to|through|thru|and|&)[ \\n]?(?<d2>\\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\d:./]))?";
    private static final String YEAR = "(?:(?:,[ \\n]?|[ \\n])(?<y>(?:19|20)\\d{2})(?![\\d-]))?";

    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "[ \\n]" + DAYS + "(?!\\d|[:./]\\d|,\\d{3}(?!\\d)|\\p{L})" + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile(DAYS + "[ \\n](?:of[ \\n])?" + MONTH + YEAR);
    private static final Pattern ISO = Pattern.compile("(?<y>(?:19|20)\\d{2})-(?<m>\\d{2})-(?<d>\\d{2})(?![\\d-])");

    /** The date that begins at an offset, if one does. */
    public static Optional<DateWords> at(String text, int offset) {
        for (Pattern form : List.of(MONTH_FIRST, DAY_FIRST, ISO)) {
            Matcher m = form.matcher(text).region(offset, text.length()).useTransparentBounds(true);
            if (m.lookingAt()) {
                return Optional.of(read(m, form == ISO));
            }
        }
        return Optional.empty();
    }

    private static DateWords read(Matcher m, boolean iso) {
        int day = Integer.parseInt(m.group("d"));
        String last = iso ? null : m.group("d2");
        String year = m.group("y");
        return new DateWords(
                iso
                        ? Integer.parseInt(m.group("m"))
                        : MonthNames.month(m.group("m")).orElseThrow().getValue(),
                day,
                last == null ? day : Integer.parseInt(last),
                year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year)),
                m.end());
    }

    /** The single day, if its year is told and the calendar has it. */
    public Optional<LocalDate> date() {
        return day == lastDay && year.isPresent() ? on(day, year.getAsInt()) : Optional.empty();
    }

    /** A day of its month in a year, if the calendar has it. */
    public Optional<LocalDate> on(int dayOfMonth, int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, dayOfMonth));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    DateWords inYear(OptionalInt other) {
        return new DateWords(month, day, lastDay, other, end);
    }
}
