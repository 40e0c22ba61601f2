package org.disclosurelint.detect.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurelint.rule.Analysis;

/**
 * When the fiscal quarters and years of an issuer end. Counts in months: a year of 52 or 53 weeks ends within some days of the
 * end of its month, before or behind it, and is taken for that month.
 *
 * @param yearEnd the last month of the fiscal year, 1 to 12
 * @param source who says so
 */
public record FiscalCalendar(int yearEnd, Source source) {
    /** The calendar of a draft's issuer: of the profile, else what the periods of the draft imply if they agree; else none. */
    public static final Analysis<Optional<FiscalCalendar>> ANALYSIS = FiscalCalendars::of;

    /** A day of a month up to here closes the month before. */
    private static final int LATE = 10;

    /** Who tells the end of the fiscal year. */
    public enum Source {
        PROFILE,
        DRAFT
    }

    /** The month whose end a day stands for, 1 to 12. */
    static int closingMonth(MonthDay day) {
        int month = day.getMonthValue();
        return day.getDayOfMonth() > LATE ? month : month == 1 ? 12 : month - 1;
    }

    /** The month whose end a day stands for. */
    private static YearMonth closing(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() > LATE ? month : month.minusMonths(1);
    }

    /** Which quarter ends with a month: 1 to 4, or none if no quarter does. */
    public OptionalInt quarterEnding(int month) {
        int behind = Math.floorMod(month - yearEnd, 12);
        return behind % 3 != 0 ? OptionalInt.empty() : OptionalInt.of(behind == 0 ? 4 : behind / 3);
    }

    /** The month, 1 to 12, with which a quarter of a number from 1 to 4 ends. */
    public int monthOfQuarter(int number) {
        return Math.floorMod(yearEnd + 3 * number - 1, 12) + 1;
    }

    /** The last day, by month, of the fiscal year in which a day lies. */
    public LocalDate yearEndOf(LocalDate day) {
        YearMonth month = closing(day);
        return month.plusMonths(Math.floorMod(yearEnd - month.getMonthValue(), 12))
                .atEndOfMonth();
    }
}
