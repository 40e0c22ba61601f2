package org.disclosurelint.anatomy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.WeekdayNames;

/**
 * A date as releases write it: {@code June 27, 2003}, {@code Sept. 22 2023}, {@code 6 January 2026}, {@code 6/22/98},
 * {@code 2026-01-06}, with or without a weekday before it.
 *
 * @param end offset behind its last character, counted like the text in which it was read
 * @param day the day of the year, empty if there is no such day
 * @param date the day, empty if the year is missing or there is no such day
 */
record WrittenDate(int end, Optional<MonthDay> day, Optional<LocalDate> date) {
    private static final String MONTH = "(" + MonthNames.ANY + ")\\b\\.?";
    private static final String WEEKDAY = "(?:(?:" + WeekdayNames.FULL + "|" + WeekdayNames.SHORT + ")\\b[.,]? {0,2})?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + MONTH + " {0,2}" + DAY + "(?!\\d)(?:,? {0,2}" + YEAR + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + DAY + " {0,2}" + MONTH + "(?:,? {0,2}" + YEAR + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/((?:19|20)?\\d\\d)(?!\\d)");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)");

    /** The date that begins at an offset, if one does. */
    static Optional<WrittenDate> at(CharSequence text, int offset) {
        Matcher m = MONTH_FIRST.matcher(text).region(offset, text.length());
        if (m.lookingAt()) {
            return Optional.of(written(
                    m, m.group(3), MonthNames.month(m.group(1)).orElseThrow().getValue(), m.group(2)));
        }
        m.usePattern(DAY_FIRST).region(offset, text.length());
        if (m.lookingAt()) {
            return Optional.of(written(
                    m, m.group(3), MonthNames.month(m.group(2)).orElseThrow().getValue(), m.group(1)));
        }
        m.usePattern(SLASHED).region(offset, text.length());
        if (m.lookingAt()) {
            return Optional.of(written(m, century(m.group(3)), Integer.parseInt(m.group(1)), m.group(2)));
        }
        m.usePattern(ISO).region(offset, text.length());
        return m.lookingAt()
                ? Optional.of(written(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3)))
                : Optional.empty();
    }

    @SuppressWarnings("NullAway") // an optional group that did not take part is null, which is asked here
    private static WrittenDate written(Matcher m, String year, int month, String day) {
        try {
            MonthDay of = MonthDay.of(month, Integer.parseInt(day));
            if (year == null) {
                return new WrittenDate(m.end(), Optional.of(of), Optional.empty());
            }
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, of.getDayOfMonth());
            return new WrittenDate(m.end(), Optional.of(of), Optional.of(date));
        } catch (DateTimeException noSuchDay) {
            return new WrittenDate(m.end(), Optional.empty(), Optional.empty());
        }
    }

    private static String century(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) < 70 ? "20" : "19") + year;
    }
}
