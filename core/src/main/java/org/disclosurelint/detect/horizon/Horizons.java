package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurelint.detect.horizon.Horizon.Precision;
import org.disclosurelint.draft.TextRange;

/**
 * Reads the expressions of time of a sentence. What is absolute ("June 2027") needs no date of the draft; what is not stays
 * unresolved without one. English as American issuers write it; a year is the calendar year unless its end is told. Linear in the
 * length of the sentence; never throws; thread-safe.
 */
public final class Horizons {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private Horizons() {}

    /**
     * The times that a stretch of text names, in order, without overlap; an article before them is no part of them.
     *
     * @param text the prose of a draft
     * @param sentence the stretch of it to read; all ranges found lie within
     * @param date the date of the draft
     */
    public static List<Horizon> in(String text, TextRange sentence, Optional<LocalDate> date, Outlook outlook) {
        Atoms atoms = new Atoms(Atom.of(text, sentence));
        Optional<LocalDate> sane = date.filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
        Anchor anchor = new Anchor(sane, outlook, OptionalInt.empty());
        List<Horizon> all = new ArrayList<>();
        int at = 0;
        while (at < atoms.all().size()) {
            Optional<Read> read = expression(atoms, at, anchor);
            if (read.isEmpty()) {
                at++;
                continue;
            }
            int next = Math.min(read.get().next(), atoms.all().size());
            Period p = read.get().period();
            int first = Math.min(atoms.skip(at, "the", "our", "its"), next - 1);
            all.add(new Horizon(atoms.range(first, next), p.from(), p.to(), p.precision(), p.fiscal(), p.assumed()));
            at = next;
        }
        return List.copyOf(all);
    }

    /** A period with the word before it that moves or opens its ends. */
    private static Optional<Read> expression(Atoms atoms, int at, Anchor told) {
        int behind = at + 1;
        Anchor anchor = over(atoms, at) ? told.behind() : told;
        return switch (atoms.lower(at)) {
            case "by" -> period(atoms, behind, anchor).map(r -> r.with(p -> p.deadline(anchor.date())));
            case "until", "till", "through", "thru" ->
                period(atoms, behind, anchor).map(r -> r.with(p -> p.deadline(anchor.date())));
            case "before" -> period(atoms, behind, anchor).map(r -> r.with(p -> p.before(anchor.date())));
            case "after", "beyond", "post" ->
                period(atoms, atoms.dash(behind) ? behind + 1 : behind, anchor).map(r -> r.with(Period::after));
            case "since" ->
                period(atoms, behind, anchor.behind())
                        .map(r -> r.with(p -> p.open().between(p.from(), anchor.date())));
            case "from", "starting", "beginning", "commencing", "effective" ->
                period(atoms, atoms.skip(behind, "in", "on", "with", "from"), anchor)
                        .map(Horizons::opened);
            case "between" -> period(atoms, behind, anchor);
            case "within", "in" -> RelativeReader.length(atoms, behind, anchor);
            case "no", "not" -> limit(atoms, at, anchor);
            default -> PeriodReader.read(atoms, at, anchor).map(r -> beyond(atoms, r));
        };
    }

    /** Whether the word before a time points backwards: "ended June 30", "ended in the third quarter", "the last second quarter". */
    private static boolean over(Atoms atoms, int at) {
        return atoms.is(at - 1, "ended", "last", "past", "previous")
                || atoms.is(at - 1, "on", "in") && atoms.is(at - 2, "ended");
    }

    private static Optional<Read> period(Atoms atoms, int at, Anchor anchor) {
        return PeriodReader.read(atoms, atoms.skip(at, "about", "approximately", "around"), anchor)
                .map(r -> beyond(atoms, r));
    }

    /** "No later than June 30", "not before 2027". */
    private static Optional<Read> limit(Atoms atoms, int at, Anchor anchor) {
        OptionalInt behind = atoms.phrase(at + 1, "later", "than");
        if (behind.isPresent()) {
            return period(atoms, behind.getAsInt(), anchor).map(r -> r.with(p -> p.deadline(anchor.date())));
        }
        OptionalInt earlier = atoms.phrase(at + 1, "earlier", "than");
        int from = earlier.orElse(atoms.is(at + 1, "before", "until") ? at + 2 : -1);
        return from < 0 ? Optional.empty() : period(atoms, from, anchor).map(r -> r.with(Period::open));
    }

    /** "From 2027" has no end, "from 2027 to 2030" has one. */
    private static Read opened(Read read) {
        return read.period().precision() == Precision.SPAN ? read : read.with(Period::open);
    }

    /** "2027 and beyond", "June 2027 or later", "2027 onward". */
    private static Read beyond(Atoms atoms, Read read) {
        int at = atoms.skip(read.next(), "and", "or");
        boolean joined = at > read.next();
        if (joined && atoms.is(at, "beyond", "later", "thereafter") || atoms.is(at, "onward", "onwards")) {
            return read.to(at + 1).with(Period::open);
        }
        return read;
    }
}
