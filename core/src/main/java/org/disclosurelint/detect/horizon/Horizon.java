package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * A stretch of time that a sentence names: "in June 2027", "by year end", "over the next three years".
 *
 * @param range the words that name it, in the prose of the draft; a preposition belongs to them only where it changes the time
 *     ("by", "after", "within")
 * @param from its first day; absent if it is open or cannot be told
 * @param to its last day, inclusive, never before {@code from}; absent if it is open ("beyond 2027") or cannot be told
 * @param precision the unit in which the sentence counts
 * @param fiscal whether it is a period of the issuer's fiscal year
 * @param assumed whether the calendar year stands in for a fiscal year whose end is not told: the days may be up to eleven months
 *     earlier or one month later
 */
public record Horizon(
        TextRange range,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Precision precision,
        boolean fiscal,
        boolean assumed) {
    /** The fiscal year 2027 may begin as early as February 2026. */
    private static final int EARLIER_MONTHS = 11;

    /** The fiscal year 2026 of many a retailer ends in January 2027. */
    private static final int LATER_MONTHS = 1;

    /** Whether its days are known, at least on one side. */
    public boolean isResolved() {
        return from.isPresent() || to.isPresent();
    }

    /** The same time, its words counted from another origin. */
    public Horizon shift(int by) {
        return new Horizon(range.shift(by), from, to, precision, fiscal, assumed);
    }

    /** Where it lies, seen from a date. */
    public Relation relation(LocalDate date) {
        if (to.isPresent() && latest(to.get()).isBefore(date)) {
            return Relation.PAST;
        }
        if (from.isPresent() && earliest(from.get()).isAfter(date)) {
            return Relation.FUTURE;
        }
        return from.isPresent() && !assumed ? Relation.CURRENT : Relation.UNKNOWN;
    }

    private LocalDate latest(LocalDate day) {
        return assumed ? day.plusMonths(LATER_MONTHS) : day;
    }

    private LocalDate earliest(LocalDate day) {
        return assumed ? day.minusMonths(EARLIER_MONTHS) : day;
    }

    /** Where a stretch of time lies, seen from a date. */
    public enum Relation {
        /** All of it is over. */
        PAST,
        /** It contains the date. */
        CURRENT,
        /** All of it is to come. */
        FUTURE,
        /** It cannot be told: the draft has no date, or the end of the fiscal year decides. */
        UNKNOWN
    }

    /** The unit in which a sentence counts. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        /** Three months of the meteorological year: spring is March to May. */
        SEASON,
        QUARTER,
        HALF,
        YEAR,
        DECADE,
        /** From one time to another, or a length of time counted from a date. */
        SPAN;

        /** The day behind one unit that begins on a day; a span has no length of its own. */
        public LocalDate behind(LocalDate first) {
            return switch (this) {
                case DAY -> first.plusDays(1);
                case WEEK -> first.plusWeeks(1);
                case MONTH -> first.plusMonths(1);
                case SEASON, QUARTER -> first.plusMonths(3);
                case HALF -> first.plusMonths(6);
                case YEAR -> first.plusYears(1);
                case DECADE -> first.plusYears(10);
                case SPAN -> LocalDate.MAX;
            };
        }
    }
}
