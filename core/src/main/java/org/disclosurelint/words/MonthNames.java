package org.disclosurelint.words;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of months, as alternatives of a regular expression to put into a group of one's own. They begin with a capital: who reads any
 * case says so by a flag. None holds a boundary of words or, but for {@link #STOPPED}, the stop of an abbreviation.
 */
public final class MonthNames {
    /** In full. */
    public static final String FULL =
            "January|February|March|April|May|June|July|August|September|October|November|December";

    /** In full or short: {@code January}, {@code Jan}, {@code Sept}. */
    public static final String ANY = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

    /** Short with the stop that says so: {@code Jan.}, {@code Sept.} */
    public static final String STOPPED =
            "Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.";

    /** The first three letters, by which every form begins. */
    public static final String START = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";

    private static final List<String> STARTS = List.of(START.split("\\|"));

    private MonthNames() {}

    /** The month that a name in any of these forms means, in whatever case; empty for other words. */
    public static Optional<Month> month(String name) {
        if (name.length() < 3) {
            return Optional.empty();
        }
        String start = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1, 3).toLowerCase(Locale.ROOT);
        int at = STARTS.indexOf(start);
        String word = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return at >= 0 && isForm(Month.of(at + 1), word.toUpperCase(Locale.ROOT))
                ? Optional.of(Month.of(at + 1))
                : Optional.empty();
    }

    private static boolean isForm(Month month, String word) {
        return word.length() == 3 || word.equals("SEPT") || word.equals(month.name());
    }
}
