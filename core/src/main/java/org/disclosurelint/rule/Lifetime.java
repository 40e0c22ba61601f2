package org.disclosurelint.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may last.
 *
 * @param words as somebody wrote it: {@code 180 days}
 */
public record Lifetime(String words, Period period) {
    private static final Pattern WORDS = Pattern.compile("([1-9][0-9]{0,4}) (day|week|month|year)s?");

    /** Reads {@code 180 days}, {@code 26 weeks}, {@code 6 months} or {@code 1 year}. */
    public static Optional<Lifetime> of(String text) {
        Matcher words = WORDS.matcher(text.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(words.group(1));
        return Optional.of(new Lifetime(
                text.strip(),
                switch (words.group(2)) {
                    case "day" -> Period.ofDays(count);
                    case "week" -> Period.ofWeeks(count);
                    case "month" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                }));
    }

    /** The last day of what begins on a day. */
    public LocalDate from(LocalDate day) {
        return day.plus(period);
    }
}
