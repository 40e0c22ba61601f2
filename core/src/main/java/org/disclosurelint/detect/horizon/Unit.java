package org.disclosurelint.detect.horizon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** A unit in which time is counted. */
enum Unit {
    DAY("day", Precision.DAY),
    WEEK("week", Precision.WEEK),
    MONTH("month", Precision.MONTH),
    QUARTER("quarter", Precision.QUARTER),
    HALF("half", Precision.HALF),
    YEAR("year", Precision.YEAR),
    DECADE("decade", Precision.DECADE);

    private final String word;
    private final String plural;
    private final Precision precision;

    Unit(String word, Precision precision) {
        this.word = word;
        this.plural = word + "s";
        this.precision = precision;
    }

    static Optional<Unit> singular(Atoms atoms, int at) {
        for (Unit unit : values()) {
            if (atoms.is(at, unit.word)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    static Optional<Unit> plural(Atoms atoms, int at) {
        for (Unit unit : values()) {
            if (atoms.is(at, unit.plural) || unit == HALF && atoms.is(at, "halves")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    Precision precision() {
        return precision;
    }

    /** A date so many units later; earlier if negative. */
    LocalDate plus(LocalDate date, long units) {
        return switch (this) {
            case DAY -> date.plusDays(units);
            case WEEK -> date.plusWeeks(units);
            case MONTH -> date.plusMonths(units);
            case QUARTER -> date.plusMonths(3 * units);
            case HALF -> date.plusMonths(6 * units);
            case YEAR -> date.plusYears(units);
            case DECADE -> date.plusYears(10 * units);
        };
    }

    /** The unit of the calendar in which a date lies. Weeks begin on Monday, decades in years that end with 0. */
    Period around(LocalDate date) {
        LocalDate first = switch (this) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case HALF -> LocalDate.of(date.getYear(), date.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(date.getYear(), 1, 1);
            case DECADE -> LocalDate.of(date.getYear() / 10 * 10, 1, 1);
        };
        return Period.of(first, plus(first, 1).minusDays(1), precision);
    }

    /** The unit so many behind the one of the date of the draft. */
    Period from(Anchor anchor, int shift) {
        return anchor.date()
                .map(d -> around(plus(around(d).from().orElse(d), shift)))
                .orElse(Period.unresolved(precision));
    }
}
