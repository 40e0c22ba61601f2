package org.disclosurelint.detect.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurelint.draft.TextRange;

/**
 * A period for which an issuer accounts, as a draft names it: "the second quarter of fiscal 2026", "the six months ended June
 * 30, 2026", "Q3 2025", "the year-ago quarter".
 *
 * @param range its words in the prose, from the first that tells the period to the last that tells its year or end
 * @param number which quarter of its year (1 to 4), or which half (1 or 2); absent where the words do not count it
 * @param year the number by which it calls its year, of four digits; absent where it does not ("the year ended June 30, 2026")
 * @param fiscal whether it says that the year is a fiscal year, or is a year with its own end ("the year ended June 30, 2026")
 * @param calendar whether it says that the year is a calendar year
 * @param prior whether its words place it a year before another ("the year-ago quarter", "the second quarter of last year")
 * @param end its last day, if that is told
 */
public record AccountingPeriod(
        TextRange range,
        Length length,
        OptionalInt number,
        OptionalInt year,
        boolean fiscal,
        boolean calendar,
        boolean prior,
        Optional<End> end) {
    /** The last day, if it is told with its year. */
    public Optional<LocalDate> lastDay() {
        return end.flatMap(End::date);
    }

    /** How long it is. Weeks count as the months of which they make up the like: 13, 26, 39 and 52 or 53. */
    public enum Length {
        QUARTER(3),
        HALF(6),
        NINE_MONTHS(9),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }

        public int months() {
            return months;
        }

        static Length ofMonths(int months) {
            return switch (months) {
                case 3 -> QUARTER;
                case 6 -> HALF;
                case 9 -> NINE_MONTHS;
                default -> YEAR;
            };
        }
    }

    /**
     * The last day of a period as written.
     *
     * @param range the words of the date, in the prose
     * @param year its year, if that stands with it
     * @param ahead whether the period is said to be "ending" then, not to have "ended"
     */
    public record End(TextRange range, MonthDay day, OptionalInt year, boolean ahead) {
        /** The day, if its year is told and has it. */
        public Optional<LocalDate> date() {
            return year.isPresent() && day.isValidYear(year.getAsInt())
                    ? Optional.of(day.atYear(year.getAsInt()))
                    : Optional.empty();
        }

        /**
         * The month whose end it stands for, 1 to 12: years of 52 or 53 weeks end some days behind the month (February 3 stands
         * for January).
         */
        public int month() {
            return FiscalCalendar.closingMonth(day);
        }
    }
}
