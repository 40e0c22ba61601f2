package org.disclosurelint.detect.horizon;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** Reads parts of a year: "Q3 2027", "3Q27", "H2", "the third quarter of fiscal 2027", "the back half of the year", "first nine months". */
final class QuarterReader {
    private static final Pattern SIGN =
            Pattern.compile("(?:(?<l1>[qh])(?<n1>[1-4])|(?<n2>[1-4])(?<l2>[qh]))(?<fy>fy)?(?:\\d{2}|\\d{4})?");
    private static final Pattern JOINED_YEAR = Pattern.compile("(?<=.[a-z1-4])(?:\\d{4}|\\d{2})$");

    /**
     * Months of a year.
     *
     * @param skipped months of the year before it
     */
    private record Part(int skipped, int months, Precision precision, boolean fiscal, int next) {}

    private QuarterReader() {}

    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        int from = atoms.skip(at, "the", "our", "its", "this");
        return abbreviated(atoms, from, anchor)
                .or(() -> part(atoms, from).map(p -> inYear(atoms, p, anchor)))
                .or(() -> ofMonth(atoms, from, anchor));
    }

    /** A part behind its year: "2027 third quarter", "next year's first half". */
    static Optional<Read> behind(Atoms atoms, Read year, int at) {
        Optional<Part> part = part(atoms, at).or(() -> sign(atoms, at).filter(s -> s.next() == at + 1));
        return part.map(p -> new Read(cut(year.period(), p), p.next(), true));
    }

    /** Joined with its year or not: "3Q27", "Q3 2027", "Q3'27", "Q3 FY27". */
    private static Optional<Read> abbreviated(Atoms atoms, int at, Anchor anchor) {
        Optional<Part> part = sign(atoms, at);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Matcher year = JOINED_YEAR.matcher(atoms.lower(at));
        if (year.find()) {
            return Optional.of(new Read(cut(YearReader.year(year.group()), part.get()), at + 1, true));
        }
        Read read = inYear(atoms, part.get(), anchor);
        boolean hydrogen = atoms.is(at, "h2") && !read.dated() && !atoms.is(at - 1, "in", "during", "by", "for");
        return hydrogen ? Optional.empty() : Optional.of(read);
    }

    private static Optional<Part> sign(Atoms atoms, int at) {
        Matcher m = SIGN.matcher(atoms.lower(at));
        if (!m.matches()) {
            return Optional.empty();
        }
        String letter = m.group("l1") != null ? m.group("l1") : m.group("l2");
        int number = Integer.parseInt(m.group("n1") != null ? m.group("n1") : m.group("n2"));
        boolean fiscal = m.group("fy") != null || atoms.is(at - 1, "fiscal");
        if (letter.equals("q")) {
            return Optional.of(new Part((number - 1) * 3, 3, Precision.QUARTER, fiscal, at + 1));
        }
        return number > 2
                ? Optional.empty()
                : Optional.of(new Part((number - 1) * 6, 6, Precision.HALF, fiscal, at + 1));
    }

    private static Optional<Part> part(Atoms atoms, int at) {
        boolean fiscal = atoms.is(at, "fiscal");
        int first = fiscal || atoms.is(at, "calendar") ? at + 1 : at;
        int number = atoms.is(first, "last") && atoms.is(first + 1, "quarter", "half") && atoms.is(first + 2, "of")
                ? 4
                : atoms.ordinal(first);
        boolean back = atoms.is(first, "back", "latter") && atoms.is(first + 1, "half");
        if (number == 0 && !back) {
            return Optional.empty();
        }
        int next = first + 1;
        int last = number;
        if ((atoms.is(next, "or", "and", "to", "through") || atoms.dash(next)) && atoms.ordinal(next + 1) > number) {
            last = atoms.ordinal(next + 1);
            next += 2;
        }
        next = atoms.dash(next) ? next + 1 : next;
        if (atoms.is(next, "fiscal", "calendar")) {
            fiscal |= atoms.is(next, "fiscal");
            next = atoms.dash(next + 1) ? next + 2 : next + 1;
        }
        if (atoms.is(next, "quarter", "quarters")) {
            Precision precision = last == number ? Precision.QUARTER : Precision.SPAN;
            return Optional.of(new Part((number - 1) * 3, (last - number + 1) * 3, precision, fiscal, next + 1));
        }
        if (atoms.is(next, "half")) {
            int half = back || number == 4 ? 2 : number;
            return half > 2
                    ? Optional.empty()
                    : Optional.of(new Part((half - 1) * 6, 6, Precision.HALF, fiscal, next + 1));
        }
        int months = atoms.count(next);
        return number == 1 && (months == 3 || months == 6 || months == 9) && atoms.is(next + 1, "months")
                ? Optional.of(new Part(0, months, Precision.SPAN, fiscal, next + 2))
                : Optional.empty();
    }

    private static Read inYear(Atoms atoms, Part part, Anchor anchor) {
        Optional<Read> year = year(atoms, part.next(), anchor);
        if (year.isPresent()) {
            return year.get().with(y -> cut(y, part));
        }
        boolean over = atoms.is(atoms.skip(part.next(), ","), "ended");
        Period period =
                (over ? anchor.behind() : anchor).choose(y -> Optional.of(cut(Period.year(y), part)), part.precision());
        return YearReader.ending(atoms, new Read(period, part.next(), false), anchor, part.months());
    }

    /** The year behind a part of it: "of 2027", "fiscal 2027", "of the year", "of next year", "'27". */
    private static Optional<Read> year(Atoms atoms, int at, Anchor anchor) {
        boolean of = atoms.is(at, "of", "in");
        int from = of || atoms.is(at, ",") || atoms.dash(at) && atoms.joined(at) ? at + 1 : at;
        Optional<Read> year = YearReader.number(atoms, from)
                .or(() -> YearReader.read(atoms, from, anchor))
                .or(() -> RelativeReader.read(atoms, from, anchor))
                .or(() -> of ? RelativeReader.ofDraft(atoms, from, anchor) : Optional.empty());
        return year.filter(y -> y.period().precision() == Precision.YEAR);
    }

    /** "The June quarter": the three months up to the end of June. */
    private static Optional<Read> ofMonth(Atoms atoms, int at, Anchor anchor) {
        int month = atoms.month(at);
        if (month == 0 || !atoms.is(at + 1, "quarter")) {
            return Optional.empty();
        }
        Optional<Read> year = year(atoms, at + 2, anchor);
        Anchor in = year.flatMap(y -> y.period().from())
                .map(d -> anchor.inYear(d.getYear()))
                .orElse(anchor);
        Period period = in.choose(
                y -> Period.months(y, month, 1, Precision.QUARTER)
                        .to()
                        .map(last -> Period.of(last.plusDays(1).minusMonths(3), last, Precision.QUARTER)),
                Precision.QUARTER);
        return Optional.of(new Read(period, year.map(Read::next).orElse(at + 2), year.isPresent()));
    }

    private static Period cut(Period year, Part part) {
        Period cut = year.from()
                .map(first -> first.plusMonths(part.skipped()))
                .map(first -> Period.of(first, first.plusMonths(part.months()).minusDays(1), part.precision()))
                .orElse(Period.unresolved(part.precision()));
        return year.fiscal() ? cut.asFiscal(year.assumed()) : part.fiscal() ? cut.asFiscal(true) : cut;
    }
}
