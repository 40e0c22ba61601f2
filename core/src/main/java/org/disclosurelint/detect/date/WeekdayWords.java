package org.disclosurelint.detect.date;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.words.WeekdayNames;

/**
 * A weekday name directly before its date.
 *
 * @param start the 0-based offset of its first character in the text in which it stands
 * @param end the 0-based offset behind its name and the stop of an abbreviation
 */
record WeekdayWords(DayOfWeek day, int start, int end) {
    private static final String FULL = "(?i:" + WeekdayNames.FULL + ")\\b";
    private static final String SHORT =
            "(?:" + WeekdayNames.SHORT + "|" + WeekdayNames.SHORT.toUpperCase(Locale.ROOT) + ")\\b\\.?";
    static final GuardedPattern NAME = GuardedPattern.of("(?<![\\p{L}\\p{Nd}-])(?:" + FULL + "|" + SHORT + ")");

    /** The weekday name of which the last match of a matcher for {@link #NAME} consists. */
    static WeekdayWords of(Matcher m) {
        return new WeekdayWords(WeekdayNames.weekday(m.group()).orElseThrow(), m.start(), m.end());
    }

    /** The weekday name that begins at an offset, if one does. */
    static Optional<WeekdayWords> at(String text, int offset) {
        Matcher m = NAME.pattern().matcher(text).region(offset, text.length());
        return m.lookingAt() ? Optional.of(of(m)) : Optional.empty();
    }

    /** Another weekday, written the way this one is: in full or short, in capitals or not. */
    String writtenLikeThis(String text, DayOfWeek other) {
        String name = text.substring(start, end);
        boolean stop = name.endsWith(".");
        boolean full = name.toUpperCase(Locale.ROOT).endsWith("DAY");
        String written = other.getDisplayName(full ? TextStyle.FULL : TextStyle.SHORT, Locale.US) + (stop ? "." : "");
        return name.equals(name.toUpperCase(Locale.ROOT)) ? written.toUpperCase(Locale.ROOT) : written;
    }
}
