package org.disclosurelint.detect.horizon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.words.MonthNames;
import org.disclosurelint.words.OrdinalWords;
import org.disclosurelint.words.WeekdayNames;

/** The atoms of a sentence, as the readers ask about them; outside of it there is nothing, and every answer is no. */
record Atoms(List<Atom> all) {
    private static final List<String> COUNTS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, Integer> TENS = Map.of(
            "fifteen",
            15,
            "eighteen",
            18,
            "twenty",
            20,
            "thirty",
            30,
            "forty",
            40,
            "fifty",
            50,
            "sixty",
            60,
            "ninety",
            90);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19[89]|20\\d)\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    String lower(int at) {
        return has(at) ? all.get(at).lower() : "";
    }

    boolean has(int at) {
        return at >= 0 && at < all.size();
    }

    boolean is(int at, String... words) {
        String word = lower(at);
        for (String each : words) {
            if (each.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in a row; a dash between two of them counts as a space. Empty: no; else behind the last. */
    OptionalInt phrase(int at, String... words) {
        int next = at;
        for (String word : words) {
            if (next > at && dash(next)) {
                next++;
            }
            if (!lower(next).equals(word)) {
                return OptionalInt.empty();
            }
            next++;
        }
        return OptionalInt.of(next);
    }

    /** Behind the words if they stand here, else here. */
    int skip(int at, String... words) {
        return is(at, words) ? at + 1 : at;
    }

    boolean dash(int at) {
        return DASHES.contains(lower(at));
    }

    boolean quote(int at) {
        return is(at, "'", "\u2019", "\u2018");
    }

    boolean capitalized(int at) {
        return has(at) && all.get(at).capitalized();
    }

    /** Whether nothing stands between two neighbors. */
    boolean joined(int at) {
        return has(at)
                && has(at + 1)
                && all.get(at).range().end() == all.get(at + 1).range().start();
    }

    /** 1 to 12, or 0 if there is no month. Months are capitalized: "may" and "march" are verbs. */
    int month(int at) {
        return capitalized(at)
                ? MonthNames.month(lower(at)).map(Month::getValue).orElse(0)
                : 0;
    }

    /** Behind the month, the point of an abbreviation included. */
    int behindMonth(int at) {
        return lower(at).length() <= 4 && !is(at, "may", "june", "july") && is(at + 1, ".") ? at + 2 : at + 1;
    }

    /** 1 for Monday to 7, or 0 if there is no weekday. */
    int weekday(int at) {
        return capitalized(at) && lower(at).endsWith("day")
                ? WeekdayNames.weekday(lower(at)).map(DayOfWeek::getValue).orElse(0)
                : 0;
    }

    /** A day of a month, with or without its ending: "4", "4th". */
    int dayOfMonth(int at) {
        Matcher m = DAY.matcher(lower(at));
        int day = m.matches() ? Integer.parseInt(m.group(1)) : 0;
        return day <= 31 ? day : 0;
    }

    /** 1980 to 2100 in four digits, or 0. */
    int year(int at) {
        if (!YEAR.matcher(lower(at)).matches() || is(at - 1, "$", "#", "no", "\u20ac", "\u00a3") || is(at + 1, "%")) {
            return 0;
        }
        return Integer.parseInt(lower(at));
    }

    /** Two digits behind a quotation mark or a prefix such as FY. */
    static int century(String twoDigits) {
        int year = Integer.parseInt(twoDigits);
        return year >= 80 ? 1900 + year : 2000 + year;
    }

    /** First to fourth, or 0. */
    int ordinal(int at) {
        return is(at, "final") ? 4 : OrdinalWords.value(lower(at));
    }

    /** A whole number in words or digits up to 999, or 0. */
    int count(int at) {
        String word = lower(at);
        if (COUNT.matcher(word).matches()) {
            return Integer.parseInt(word);
        }
        int small = COUNTS.indexOf(word);
        return small > 0 ? small : TENS.getOrDefault(word, is(at, "a", "an") ? 1 : 0);
    }

    TextRange range(int from, int to) {
        return new TextRange(
                all.get(from).range().start(), all.get(to - 1).range().end());
    }
}
