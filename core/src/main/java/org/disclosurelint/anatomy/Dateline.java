package org.disclosurelint.anatomy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * The dateline of a release.
 *
 * @param range its stretch of the prose
 * @param date the date that it gives, if it gives one with a year
 * @param day the day that it gives, with or without a year, if there is such a day
 */
public record Dateline(TextRange range, Optional<LocalDate> date, Optional<Day> day) {
    /**
     * A day as it is written.
     *
     * @param range its words in the prose, with those of the weekday and the year if it has them
     */
    public record Day(TextRange range, MonthDay of) {}
}
