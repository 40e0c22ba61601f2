package org.disclosurelint.detect.horizon;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** Reads days: "June 4, 2027", "June 4-6", "4 June 2027", "2027-06-04", "6/4/2027", "next Monday", "Monday, June 4". */
final class DayReader {
    /** The American order, and only with four digits of the year. */
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private DayReader() {}

    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the");
        if (atoms.month(from) > 0) {
            return monthFirst(atoms, from, anchor);
        }
        if (atoms.dayOfMonth(from) > 0) {
            return dayFirst(atoms, from, anchor);
        }
        if (atoms.year(from) > 0) {
            return iso(atoms, from);
        }
        Matcher numeric = NUMERIC.matcher(atoms.lower(from));
        if (numeric.matches()) {
            return date(
                            Integer.parseInt(numeric.group(3)),
                            Integer.parseInt(numeric.group(1)),
                            Integer.parseInt(numeric.group(2)))
                    .map(d -> new Read(Period.day(d), from + 1, true));
        }
        return weekday(atoms, from, anchor);
    }

    private static Optional<Read> monthFirst(Atoms atoms, int at, Anchor anchor) {
        int dayAt = atoms.skip(atoms.behindMonth(at), "the");
        int first = atoms.dayOfMonth(dayAt);
        if (first == 0 || atoms.is(dayAt + 1, "%")) {
            return Optional.empty();
        }
        int next = dayAt + 1;
        int last = first;
        if ((atoms.dash(next) || atoms.is(next, "to", "through", "and")) && atoms.dayOfMonth(next + 1) > first) {
            last = atoms.dayOfMonth(next + 1);
            next += 2;
        }
        int yearAt = atoms.skip(next, ",", "of");
        return days(atoms, atoms.month(at), first, last, yearAt, next, anchor);
    }

    private static Optional<Read> dayFirst(Atoms atoms, int at, Anchor anchor) {
        int monthAt = atoms.skip(at + 1, "of");
        int month = atoms.month(monthAt);
        return month == 0
                ? Optional.empty()
                : days(
                        atoms,
                        month,
                        atoms.dayOfMonth(at),
                        atoms.dayOfMonth(at),
                        atoms.skip(atoms.behindMonth(monthAt), ",", "of"),
                        atoms.behindMonth(monthAt),
                        anchor);
    }

    private static Optional<Read> days(
            Atoms atoms, int month, int first, int last, int yearAt, int next, Anchor anchor) {
        int year = atoms.year(yearAt);
        if (date(2024, month, last).isEmpty()) {
            return Optional.empty(); // no year has June 31
        }
        Anchor in = year > 0 ? new Anchor(anchor.date(), anchor.outlook(), OptionalInt.of(year)) : anchor;
        Precision precision = first == last ? Precision.DAY : Precision.SPAN;
        Period period = in.choose(
                y -> date(y, month, first).flatMap(a -> date(y, month, last).map(b -> Period.of(a, b, precision))),
                precision);
        return Optional.of(new Read(period, year > 0 ? yearAt + 1 : next, year > 0));
    }

    private static Optional<Read> iso(Atoms atoms, int at) {
        if (!atoms.dash(at + 1) || !atoms.dash(at + 3) || !atoms.joined(at) || !atoms.joined(at + 3)) {
            return Optional.empty();
        }
        int month = atoms.count(at + 2);
        int day = atoms.count(at + 4);
        return date(atoms.year(at), month, day).map(d -> new Read(Period.day(d), at + 5, true));
    }

    private static Optional<Read> weekday(Atoms atoms, int at, Anchor anchor) {
        int name = atoms.skip(at, "next", "this", "last", "coming");
        if (atoms.weekday(name) == 0) {
            return Optional.empty();
        }
        int date = atoms.skip(name + 1, ",");
        Optional<Read> full = atoms.weekday(date) == 0 ? read(atoms, date, anchor) : Optional.empty();
        if (full.isPresent()) {
            return full; // the weekday only goes with its date
        }
        DayOfWeek day = DayOfWeek.of(atoms.weekday(name));
        Period period = anchor.date()
                .map(d -> Period.day(on(day, d, atoms.lower(name == at ? at - 1 : at), anchor.outlook())))
                .orElse(Period.unresolved(Precision.DAY));
        return Optional.of(new Read(period, name + 1, true));
    }

    private static LocalDate on(DayOfWeek day, LocalDate date, String before, Outlook outlook) {
        LocalDate ahead = date.with(TemporalAdjusters.nextOrSame(day));
        return switch (before) {
            case "next" -> date.with(TemporalAdjusters.next(day));
            case "last" -> date.with(TemporalAdjusters.previous(day));
            default ->
                switch (outlook) {
                    case AHEAD -> ahead;
                    case NEAREST -> ahead.isAfter(date.plusDays(3)) ? ahead.minusWeeks(1) : ahead;
                    case BEHIND -> date.with(TemporalAdjusters.previousOrSame(day));
                };
        };
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
