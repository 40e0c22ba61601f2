package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** Reads one period, its beginning, middle or end, and the way from one period to another: "mid-2027", "the end of next year", "2025-2027". */
final class PeriodReader {
    /** Reads a time that begins at an atom. */
    private interface Reader {
        Optional<Read> read(Atoms atoms, int at, Anchor anchor);
    }

    /** In this order: what takes more words goes first. */
    private static final List<Reader> READERS = List.of(
            DayReader::read,
            MonthReader::read,
            QuarterReader::read,
            PeriodReader::lengthEnded,
            PeriodReader::year,
            RelativeReader::read);

    private PeriodReader() {}

    /** From one end to another, or one end alone; no end is a range itself, so that what is read for one word is bounded. */
    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        Optional<Read> first = end(atoms, at, anchor);
        if (first.isEmpty()) {
            return first;
        }
        int join = first.get().next();
        boolean between = atoms.is(at - 1, "between");
        if (!atoms.dash(join)
                && !atoms.is(join, "to", "through", "thru", "until", "or")
                && !(between && atoms.is(join, "and"))) {
            return first;
        }
        Optional<Read> last = end(atoms, join + 1, anchor);
        if (last.isEmpty()) {
            return first;
        }
        Optional<Integer> year = last.get().period().from().map(LocalDate::getYear);
        Optional<Read> same = first.get().dated() || year.isEmpty() ? first : end(atoms, at, anchor.inYear(year.get()));
        return same.flatMap(f -> f.period().through(last.get().period()))
                .map(p -> new Read(p, last.get().next(), true))
                .or(() -> first);
    }

    private static Optional<Read> end(Atoms atoms, int at, Anchor anchor) {
        return edge(atoms, at, anchor).or(() -> period(atoms, at, anchor));
    }

    private static Optional<Read> edge(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the");
        return unitEnd(atoms, from, anchor).or(() -> third(atoms, from, anchor)).or(() -> part(atoms, from, anchor));
    }

    /** "Year end", "fiscal year-end 2027", "2027 year-end", "quarter-end". */
    private static Optional<Read> unitEnd(Atoms atoms, int at, Anchor anchor) {
        int name = atoms.skip(at, "fiscal", "calendar");
        boolean fiscal = atoms.is(at, "fiscal");
        Optional<Read> year = atoms.year(at) > 0
                ? Optional.of(new Read(Period.year(atoms.year(at)), at + 1, true))
                : Optional.empty();
        int unitAt = year.map(Read::next).orElse(name);
        if (atoms.is(unitAt, "yearend")) {
            return Optional.of(lastDay(atoms, year, Unit.YEAR, fiscal, unitAt + 1, anchor));
        }
        int endAt = atoms.dash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
        return atoms.is(endAt, "end")
                ? Unit.singular(atoms, unitAt).map(u -> lastDay(atoms, year, u, fiscal, endAt + 1, anchor))
                : Optional.empty();
    }

    private static Read lastDay(
            Atoms atoms, Optional<Read> before, Unit unit, boolean fiscal, int next, Anchor anchor) {
        Optional<Read> year = before.isPresent() || unit != Unit.YEAR
                ? before.map(r -> r.to(next))
                : YearReader.number(atoms, atoms.skip(next, "of"));
        Read read = year.orElse(new Read(unit.from(anchor, 0), next, true));
        return read.with(p -> (fiscal ? p.asFiscal(true) : p).lastDay());
    }

    /** "Early 2027", "mid-to-late June", "later this year", "late in the third quarter". */
    private static Optional<Read> third(Atoms atoms, int at, Anchor anchor) {
        int first = indexOfThird(atoms, at);
        boolean later = atoms.is(at, "later");
        boolean earlier = atoms.is(at, "earlier");
        if (first < 0 && !later && !earlier) {
            return Optional.empty();
        }
        int next = at + 1;
        int last = first;
        int join = atoms.dash(next) ? next + 1 : next;
        if (first >= 0 && atoms.is(join, "to", "or")) {
            int other = atoms.dash(join + 1) ? join + 2 : join + 1;
            if (indexOfThird(atoms, other) > first) {
                last = indexOfThird(atoms, other);
                next = other + 1;
            }
        }
        next = atoms.dash(next) ? next + 1 : next;
        int to = last;
        boolean in = atoms.is(next, "in", "on");
        int periodAt = atoms.skip(next, "in", "on", "of");
        return (in ? inner(atoms, periodAt, anchor) : period(atoms, periodAt, anchor))
                .map(r -> r.with(
                        p -> later ? p.since(anchor.date()) : earlier ? p.until(anchor.date()) : p.thirds(first, to)));
    }

    private static int indexOfThird(Atoms atoms, int at) {
        return atoms.is(at, "early") ? 0 : atoms.is(at, "mid") ? 1 : atoms.is(at, "late") ? 2 : -1;
    }

    /** "The end of 2027", "the remainder of the fiscal year", "the middle of next year". */
    private static Optional<Read> part(Atoms atoms, int at, Anchor anchor) {
        int of = atoms.is(at, "latter", "early", "first") && atoms.is(at + 1, "part") ? at + 2 : at + 1;
        if (!atoms.is(of, "of")) {
            return Optional.empty();
        }
        Optional<Read> inner = inner(atoms, of + 1, anchor);
        return switch (atoms.lower(at)) {
            case "end", "close", "conclusion" -> inner.map(r -> r.with(Period::lastDay));
            case "beginning", "start", "outset", "turn" -> inner.map(r -> r.with(Period::firstDay));
            case "middle" -> inner.map(r -> r.with(p -> p.thirds(1, 1)));
            case "remainder", "rest", "balance" -> inner.map(r -> r.with(p -> p.since(anchor.date())));
            case "course" -> inner;
            case "latter" -> inner.map(r -> r.with(p -> p.thirds(2, 2)));
            case "early", "first" -> of == at + 2 ? inner.map(r -> r.with(p -> p.thirds(0, 0))) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Read> inner(Atoms atoms, int at, Anchor anchor) {
        return period(atoms, at, anchor).or(() -> RelativeReader.ofDraft(atoms, at, anchor));
    }

    private static Optional<Read> period(Atoms atoms, int at, Anchor anchor) {
        for (Reader reader : READERS) {
            Optional<Read> read = reader.read(atoms, at, anchor);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    /** A year, or the part of it that stands behind: "2027 third quarter", "next year's first half". */
    private static Optional<Read> year(Atoms atoms, int at, Anchor anchor) {
        Optional<Read> year = YearReader.read(atoms, at, anchor)
                .or(() -> RelativeReader.read(atoms, at, anchor)
                        .filter(r -> r.period().precision() == Precision.YEAR));
        return year.map(y -> {
            int next = atoms.quote(y.next()) && atoms.is(y.next() + 1, "s") ? y.next() + 2 : y.next();
            return QuarterReader.behind(atoms, y, next).orElse(y);
        });
    }

    /** "The three months ended June 30, 2027", "the quarter ending March 31", "the 52 weeks ending". */
    private static Optional<Read> lengthEnded(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the");
        Quantity quantity = Quantity.at(atoms, from).filter(q -> q.most() > 0).orElse(new Quantity(1, from));
        int unitAt = atoms.skip(atoms.dash(quantity.next()) ? quantity.next() + 1 : quantity.next(), "fiscal");
        Optional<Unit> unit = Unit.plural(atoms, unitAt).or(() -> Unit.singular(atoms, unitAt));
        if (unit.isEmpty() || unit.get() == Unit.YEAR || !atoms.is(unitAt + 1, "ended", "ending")) {
            return Optional.empty();
        }
        return DayReader.read(
                        atoms, atoms.skip(unitAt + 2, "on"), atoms.is(unitAt + 1, "ended") ? anchor.behind() : anchor)
                .filter(d -> d.period().precision() == Precision.DAY)
                .map(d -> d.with(p -> new Period(
                        p.to().map(last -> unit.get().plus(last.plusDays(1), -quantity.most())),
                        p.to(),
                        unit.get() == Unit.QUARTER ? Precision.QUARTER : Precision.SPAN,
                        true,
                        false)));
    }
}
