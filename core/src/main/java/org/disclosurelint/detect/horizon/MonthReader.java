package org.disclosurelint.detect.horizon;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.detect.horizon.Horizon.Precision;

/** Reads months and seasons: "June 2027", "in May", "this June", "mid-July", "next spring", "the fall of 2027". */
final class MonthReader {
    /** A name such as May or August is a month without a year or a day only behind one of these. */
    private static final Set<String> BEFORE = Set.of(
            "in",
            "by",
            "this",
            "next",
            "last",
            "of",
            "since",
            "until",
            "till",
            "before",
            "after",
            "during",
            "early",
            "late",
            "mid",
            "through",
            "from",
            "for",
            "to",
            "and",
            "or",
            "between",
            "beginning",
            "starting",
            "later",
            "around",
            "throughout",
            "each",
            "-",
            "\u2013",
            "\u2014");

    private MonthReader() {}

    static Optional<Read> read(Atoms atoms, int at, Anchor anchor) {
        int article = atoms.skip(at, "the");
        int from = atoms.is(article + 1, "past", "coming") ? atoms.skip(article, "this") : article;
        boolean pointed = atoms.is(from, "next", "this", "last", "past", "coming");
        int name = pointed ? from + 1 : from;
        String pointer = pointed ? atoms.lower(from) : "";
        return month(atoms, name, anchor, pointer).or(() -> season(atoms, name, anchor, pointer));
    }

    private static Optional<Read> month(Atoms atoms, int at, Anchor anchor, String pointer) {
        int month = atoms.month(at);
        if (month == 0) {
            return Optional.empty();
        }
        int behind = atoms.behindMonth(at);
        Optional<Read> year = year(atoms, behind);
        boolean span = (atoms.dash(behind) || atoms.is(behind, "to", "through")) && atoms.month(behind + 1) > 0;
        boolean placed = (!pointer.isEmpty() || BEFORE.contains(atoms.lower(at - 1))) && !atoms.capitalized(at + 1);
        if (year.isEmpty() && !span && !placed) {
            return Optional.empty();
        }
        return Optional.of(cyclic(month, 1, Precision.MONTH, year, behind, anchor, pointer));
    }

    private static Optional<Read> season(Atoms atoms, int at, Anchor anchor, String pointer) {
        int first = switch (atoms.lower(at)) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "fall", "autumn" -> 9;
            case "winter" -> 12;
            default -> 0;
        };
        if (first == 0) {
            return Optional.empty();
        }
        Optional<Read> year = year(atoms, at + 1);
        boolean placed = atoms.is(at - 1, "in", "by", "early", "late", "mid", "-")
                || atoms.is(at - 1, "the")
                        && atoms.is(at - 2, "in", "by", "of", "for", "during")
                        && !atoms.is(at + 1, "in", "of");
        return year.isPresent() || !pointer.isEmpty() || placed
                ? Optional.of(cyclic(first, 3, Precision.SEASON, year, at + 1, anchor, pointer))
                : Optional.empty();
    }

    private static Optional<Read> year(Atoms atoms, int at) {
        Optional<Read> year = YearReader.number(atoms, atoms.skip(at, ",", "of"));
        return year.isPresent() ? year : YearReader.number(atoms, at);
    }

    /** Months that come every year: this June is that of the date's year, last June is over, next June has not begun. */
    private static Read cyclic(
            int first, int count, Precision precision, Optional<Read> year, int behind, Anchor anchor, String pointer) {
        if (year.isPresent()) {
            int number = year.get().period().from().map(LocalDate::getYear).orElseThrow();
            return new Read(
                    Period.months(number, first, count, precision), year.get().next(), true);
        }
        Anchor in = anchor;
        if (!pointer.isEmpty() && anchor.date().isPresent()) {
            LocalDate date = anchor.date().get();
            int now = date.getYear();
            int from = pointer.equals("last") || pointer.equals("past")
                    ? date.getMonthValue() > first ? now : now - 1
                    : pointer.equals("next") || pointer.equals("coming")
                            ? date.getMonthValue() < first ? now : now + 1
                            : now;
            in = anchor.inYear(from);
        }
        Period period = in.choose(y -> Optional.of(Period.months(y, first, count, precision)), precision);
        return new Read(period, behind, !pointer.isEmpty());
    }
}
