package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.Optional;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** Reads times that are counted from the date of the draft: "next quarter", "this fiscal year", "the past three years", "tomorrow". */
final class RelativeReader {
    private RelativeReader() {}

    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the", "our", "its");
        if (atoms.is(from, "next", "coming", "upcoming")) {
            return ahead(atoms, from, anchor);
        }
        if (atoms.is(from, "this", "current", "present")) {
            return unit(atoms, atoms.skip(from + 1, "current", "coming"), anchor, 0);
        }
        if (atoms.is(from, "last", "past", "previous", "prior", "preceding", "trailing")) {
            return behind(atoms, from, anchor);
        }
        return day(atoms, at, anchor).or(() -> counted(atoms, at, anchor)).or(() -> unitsAhead(atoms, from, anchor));
    }

    /** "The year ahead", "the months ahead", "the 12 months ahead". */
    private static Optional<Read> unitsAhead(Atoms atoms, int at, Anchor anchor) {
        Quantity one = new Quantity(Unit.singular(atoms, at).isPresent() ? 1 : 0, at);
        return span(atoms, Quantity.at(atoms, at).orElse(one), anchor, 1)
                .filter(r -> atoms.is(r.next(), "ahead"))
                .map(r -> r.to(r.next() + 1));
    }

    /** The period in which the draft stands, named by its article alone: "(the end of) the fiscal year". */
    static Optional<Read> ofDraft(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(atoms.skip(at, "the", "our", "its", "this", "each"), "current");
        return unit(atoms, from, anchor, 0)
                .filter(r ->
                        atoms.year(r.next()) == 0 && !atoms.is(r.next(), "ending", "ended") && !atoms.quote(r.next()));
    }

    /** "Six months" from the date of the draft: behind "within" or "in". */
    static Optional<Read> length(Atoms atoms, int at, Anchor anchor) {
        return Quantity.at(atoms, atoms.skip(at, "the", "about", "approximately", "roughly", "under"))
                .flatMap(q -> span(atoms, q, anchor, 1));
    }

    private static Optional<Read> ahead(Atoms atoms, int at, Anchor anchor) {
        Optional<Read> counted = Quantity.at(atoms, at + 1).flatMap(q -> span(atoms, q, anchor, 1));
        if (counted.isPresent()) {
            return counted;
        }
        int from = adjectives(atoms, at + 1);
        if (Unit.plural(atoms, from).isPresent()) {
            return span(atoms, new Quantity(0, at + 1), anchor, 1);
        }
        return atoms.is(at, "next")
                        || Unit.singular(atoms, from)
                                .filter(u -> u == Unit.YEAR)
                                .isEmpty()
                ? unit(atoms, at + 1, anchor, 1)
                : span(atoms, new Quantity(1, at + 1), anchor, 1); // the coming year begins today
    }

    private static Optional<Read> behind(Atoms atoms, int at, Anchor anchor) {
        Optional<Read> counted = Quantity.at(atoms, at + 1).flatMap(q -> span(atoms, q, anchor, -1));
        if (counted.isPresent()) {
            return counted;
        }
        return atoms.is(at, "past", "trailing") // "the past year" ends today, "last year" at New Year
                ? span(atoms, new Quantity(1, at + 1), anchor, -1)
                : unit(atoms, at + 1, anchor, -1);
    }

    private static Optional<Read> unit(Atoms atoms, int at, Anchor anchor, int shift) {
        int from = adjectives(atoms, at);
        boolean fiscal = fiscal(atoms, at, from);
        return Unit.singular(atoms, from)
                .filter(u -> u != Unit.HALF)
                .map(u -> new Read(u.from(anchor, shift), from + 1, true))
                .map(r -> fiscal ? r.with(p -> p.asFiscal(true)) : r);
    }

    /** So many units from the date on, or up to it; a vague number leaves the far end open. */
    private static Optional<Read> span(Atoms atoms, Quantity quantity, Anchor anchor, int sign) {
        int from = adjectives(atoms, atoms.skip(quantity.next(), "-"));
        Optional<Unit> unit = Unit.plural(atoms, from).or(() -> Unit.singular(atoms, from));
        if (unit.isEmpty() || atoms.is(from + 1, "ended", "ending", "ago")) {
            return Optional.empty();
        }
        Optional<LocalDate> far = anchor.date()
                .filter(d -> quantity.most() > 0)
                .map(d -> unit.get().plus(d, (long) sign * quantity.most()));
        Period period = new Period(
                sign > 0 ? anchor.date() : far,
                sign > 0 ? far : anchor.date(),
                Precision.SPAN,
                fiscal(atoms, quantity.next(), from),
                false);
        return Optional.of(new Read(period, from + 1, true));
    }

    private static Optional<Read> day(Atoms atoms, int at, Anchor anchor) {
        int shift = atoms.is(at, "tomorrow") ? 1 : atoms.is(at, "yesterday") ? -1 : 0;
        if (shift == 0 && !atoms.is(at, "today", "tonight") || atoms.is(at - 1, "of") || atoms.quote(at + 1)) {
            return Optional.empty(); // "the medicines of tomorrow", "today's vehicles"
        }
        return Optional.of(new Read(Unit.DAY.from(anchor, shift), at + 1, true));
    }

    /** "Three years from now", "two weeks ago". */
    private static Optional<Read> counted(Atoms atoms, int at, Anchor anchor) {
        Optional<Quantity> quantity = Quantity.at(atoms, at).filter(q -> q.most() > 0);
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        int from = quantity.get().next();
        Optional<Unit> unit = Unit.plural(atoms, from).or(() -> Unit.singular(atoms, from));
        boolean later = atoms.phrase(from + 1, "from", "now").isPresent()
                || atoms.phrase(from + 1, "from", "today").isPresent();
        if (unit.isEmpty() || !later && !atoms.is(from + 1, "ago", "hence")) {
            return Optional.empty();
        }
        int count = atoms.is(from + 1, "ago")
                ? -quantity.get().most()
                : quantity.get().most();
        Period period = anchor.date()
                .map(d -> unit.get().around(unit.get().plus(d, count)))
                .orElse(Period.unresolved(unit.get().precision()));
        return Optional.of(new Read(period, from + (later ? 3 : 2), true));
    }

    private static int adjectives(Atoms atoms, int at) {
        int next = at;
        while (next < at + 3
                && (atoms.is(next, "full", "fiscal", "calendar", "financial", "consecutive")
                        || next > at && atoms.dash(next))) {
            next++;
        }
        return next;
    }

    private static boolean fiscal(Atoms atoms, int from, int to) {
        for (int i = from; i < to; i++) {
            if (atoms.is(i, "fiscal", "financial")) {
                return true;
            }
        }
        return false;
    }
}
