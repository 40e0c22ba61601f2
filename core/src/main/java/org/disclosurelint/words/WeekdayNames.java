package org.disclosurelint.words;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names of weekdays, as alternatives of a regular expression; they begin with a capital, as those of {@link MonthNames} do. */
public final class WeekdayNames {
    /** In full. */
    public static final String FULL = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

    /** Short, without a stop: {@code Mon}, {@code Tues}. */
    public static final String SHORT = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun";

    /** The first three letters, by which every form begins. */
    public static final String START = "Mon|Tue|Wed|Thu|Fri|Sat|Sun";

    private static final List<String> STARTS =
            List.of(START.toUpperCase(Locale.ROOT).split("\\|"));

    private WeekdayNames() {}

    /** The weekday that a name in any of these forms means, in whatever case; empty for words that begin otherwise. */
    public static Optional<DayOfWeek> weekday(String name) {
        int at = name.length() < 3 ? -1 : STARTS.indexOf(name.substring(0, 3).toUpperCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(at + 1));
    }
}
