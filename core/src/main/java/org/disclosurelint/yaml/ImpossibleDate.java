package org.disclosurelint.yaml;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells why a date that is written like one is none. */
final class ImpossibleDate {
    private static final Pattern DATE = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-\\d{2}");

    private ImpossibleDate() {}

    /** What is wrong with it, as a predicate of its key; empty if it is not written like a date. */
    static Optional<String> problem(String written) {
        Matcher date = DATE.matcher(written);
        if (!date.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(date.group("month"));
        return Optional.of("is " + written + ", which is no day: "
                + (month < 1 || month > 12 ? "there is no month " + date.group("month") : lastDay(date, month)));
    }

    private static String lastDay(Matcher date, int month) {
        String year = date.group("year");
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.US) + " " + year + " has "
                + YearMonth.of(Integer.parseInt(year), month).lengthOfMonth() + " days";
    }
}
