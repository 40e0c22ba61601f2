package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads years: "2027", "calendar 2027", "FY27", "fiscal year 2027", "the fiscal year ending September 30, 2027", "2026-27". */
final class YearReader {
    private static final Pattern SHORT = Pattern.compile("(fy|cy)(\\d{2}|\\d{4})");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
    private static final Pattern SLASHED = Pattern.compile("(20\\d\\d)/(\\d\\d)");

    private YearReader() {}

    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the", "our", "its");
        return named(atoms, from, anchor).or(() -> plain(atoms, from)).map(r -> ending(atoms, r, anchor, 12));
    }

    /** A time whose last day is told: "the quarter ending June 30, 2027" instead of what the calendar says. */
    static Read ending(Atoms atoms, Read read, Anchor anchor, int months) {
        int at = atoms.skip(read.next(), ",");
        if (!atoms.is(at, "ending", "ended")) {
            return read;
        }
        return DayReader.read(atoms, atoms.skip(at + 1, "on"), atoms.is(at, "ended") ? anchor.behind() : anchor)
                .filter(d -> d.period().from().equals(d.period().to()))
                .map(d -> d.with(p -> new Period(
                        p.to().map(day -> begin(day, months)),
                        p.to(),
                        read.period().precision(),
                        read.period().fiscal(),
                        false)))
                .orElse(read);
    }

    private static LocalDate begin(LocalDate last, int months) {
        return last.plusDays(1).minusMonths(months);
    }

    /** With a word before the number, or without a number: "the fiscal year ending …". */
    private static Optional<Read> named(Atoms atoms, int at, Anchor anchor) {
        Matcher joined = SHORT.matcher(atoms.lower(at));
        if (joined.matches()) {
            Period year = year(joined.group(2));
            return Optional.of(new Read(joined.group(1).equals("fy") ? year.asFiscal(true) : year, at + 1, true));
        }
        boolean fiscal = atoms.is(at, "fiscal", "fy", "financial");
        int next = fiscal || atoms.is(at, "calendar", "cy", "full") ? at + 1 : at;
        next = next > at && atoms.dash(next) ? next + 1 : next;
        int behind = atoms.skip(next, "year", "years");
        if (behind == at) {
            return Optional.empty();
        }
        Optional<Read> number = number(atoms, behind);
        if (number.isPresent()) {
            return number.map(r -> r.with(y -> fiscal ? y.asFiscal(true) : y));
        }
        Period now = Unit.YEAR.from(anchor, atoms.is(behind, "ended") ? -1 : 0);
        return behind > next && atoms.is(behind, "ending", "ended")
                ? Optional.of(new Read(now.asFiscal(true), behind, false))
                : Optional.empty();
    }

    private static Optional<Read> plain(Atoms atoms, int at) {
        Matcher slashed = SLASHED.matcher(atoms.lower(at));
        if (slashed.matches()) {
            int first = Integer.parseInt(slashed.group(1));
            return Atoms.century(slashed.group(2)) == first + 1
                    ? Period.year(first).through(Period.year(first + 1)).map(p -> new Read(p, at + 1, true))
                    : Optional.empty();
        }
        int year = atoms.year(at);
        if (year == 0) {
            return Optional.empty();
        }
        if (atoms.joined(at)
                && atoms.dash(at + 1)
                && atoms.joined(at + 1)
                && atoms.lower(at + 2).equals(twoDigits(year + 1))) {
            return Period.year(year).through(Period.year(year + 1)).map(p -> new Read(p, at + 3, true));
        }
        boolean fiscal = atoms.is(at + 1, "fiscal") && atoms.is(at + 2, "year");
        boolean calendar = atoms.is(at + 1, "calendar") && atoms.is(at + 2, "year");
        Period period = Period.year(year);
        return Optional.of(
                new Read(fiscal ? period.asFiscal(true) : period, fiscal || calendar ? at + 3 : at + 1, true));
    }

    /** The number of a year behind the word that names it, where two digits do: "2027", "'27", "fiscal 27". */
    static Optional<Read> number(Atoms atoms, int at) {
        int digits = atoms.quote(at) && atoms.joined(at) ? at + 1 : at;
        if (digits > at && TWO_DIGITS.matcher(atoms.lower(digits)).matches()) {
            return Optional.of(new Read(year(atoms.lower(digits)), digits + 1, true));
        }
        return atoms.year(at) > 0 ? Optional.of(new Read(Period.year(atoms.year(at)), at + 1, true)) : Optional.empty();
    }

    static Period year(String digits) {
        return Period.year(digits.length() == 2 ? Atoms.century(digits) : Integer.parseInt(digits));
    }

    private static String twoDigits(int year) {
        return String.format(Locale.ROOT, "%02d", year % 100);
    }
}
