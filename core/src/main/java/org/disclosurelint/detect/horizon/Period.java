package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** A stretch of time without its words. Both days inclusive; see {@link Horizon}. */
record Period(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision, boolean fiscal, boolean assumed) {
    static Period of(LocalDate from, LocalDate to, Precision precision) {
        return new Period(Optional.of(from), Optional.of(to), precision, false, false);
    }

    static Period day(LocalDate day) {
        return of(day, day, Precision.DAY);
    }

    static Period months(int year, int first, int count, Precision precision) {
        LocalDate from = LocalDate.of(year, first, 1);
        return of(from, from.plusMonths(count).minusDays(1), precision);
    }

    static Period year(int year) {
        return months(year, 1, 12, Precision.YEAR);
    }

    /** A time that is named, and cannot be told without the date of the draft. */
    static Period unresolved(Precision precision) {
        return new Period(Optional.empty(), Optional.empty(), precision, false, false);
    }

    Period asFiscal(boolean assume) {
        return new Period(from, to, precision, true, assume);
    }

    Period between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get())
                ? this
                : new Period(first, last, precision, fiscal, assumed);
    }

    /** The thirds of a stretch from one to another, 0 to 2: early 2027 is January to April, late June the days from the 21st. */
    Period thirds(int first, int last) {
        if (from.isEmpty() || to.isEmpty()) {
            return this;
        }
        LocalDate start = from.get();
        LocalDate behind = to.get().plusDays(1);
        long months = ChronoUnit.MONTHS.between(start, behind);
        if (months >= 3) {
            return between(
                    Optional.of(start.plusMonths(months * first / 3)),
                    Optional.of(
                            last == 2
                                    ? to.get()
                                    : start.plusMonths(months * (last + 1) / 3).minusDays(1)));
        }
        long days = ChronoUnit.DAYS.between(start, behind);
        return between(
                Optional.of(start.plusDays(days * first / 3)), Optional.of(start.plusDays(days * (last + 1) / 3 - 1)));
    }

    Period firstDay() {
        return between(from, from);
    }

    Period lastDay() {
        return between(to, to);
    }

    /** What is left of it on a date; all of it if it has not begun, or is over. */
    Period since(Optional<LocalDate> date) {
        return date.isPresent() && from.isPresent() && date.get().isAfter(from.get()) ? between(date, to) : this;
    }

    /** What has passed of it on a date. */
    Period until(Optional<LocalDate> date) {
        return date.isPresent() && to.isPresent() && date.get().isBefore(to.get()) ? between(from, date) : this;
    }

    /** From a date to its end, as a deadline: "by the end of 2027". Without the date, or behind it, only the end is known. */
    Period deadline(Optional<LocalDate> date) {
        return between(date.filter(d -> to.isPresent() && !d.isAfter(to.get())), to);
    }

    Period before(Optional<LocalDate> date) {
        Optional<LocalDate> last = from.map(d -> d.minusDays(1));
        return new Period(Optional.empty(), last, precision, fiscal, assumed).deadline(date);
    }

    Period after() {
        return new Period(to.map(d -> d.plusDays(1)), Optional.empty(), precision, fiscal, assumed);
    }

    Period open() {
        return new Period(from, Optional.empty(), precision, fiscal, assumed);
    }

    /** From the first of two to the last; this one if they do not follow on each other. */
    Optional<Period> through(Period last) {
        if (from.isPresent() && last.to.isPresent() && from.get().isAfter(last.to.get())) {
            return Optional.empty();
        }
        return Optional.of(new Period(from, last.to, Precision.SPAN, fiscal || last.fiscal, assumed || last.assumed));
    }
}
