package org.disclosurelint.detect.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.rule.Evidence;

/**
 * A weekday that stands with a date on which it does not fall.
 *
 * @param weekday the weekday as the draft names it
 * @param date the date, its year stated or certain
 * @param corrected the words of the match with the right weekday in them
 */
public record WeekdayMismatch(DayOfWeek weekday, LocalDate date, String corrected) implements Evidence {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    /** The weekday on which the date falls. */
    public DayOfWeek expected() {
        return date.getDayOfWeek();
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("weekday", name(weekday), "date", LONG.format(date), "expected", name(expected()));
    }

    @Override
    public Optional<String> suggestion() {
        return Optional.of(corrected);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }
}
