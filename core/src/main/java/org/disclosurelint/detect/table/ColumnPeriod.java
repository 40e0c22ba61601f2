package org.disclosurelint.detect.table;

import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.words.MonthNames;

/**
 * What the heading of a column says of time: "Three Months Ended June 30, 2026", "June 30, 2026", "2026".
 *
 * @param months how many months the period has, weeks taken for the months of which they make up the like; 0 for a day, or if
 *     the heading does not tell
 * @param month the month in which it ends
 * @param year the year that it names
 */
public record ColumnPeriod(int months, Optional<Month> month, int year) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d{2}(?![\\d,]|\\.\\d)");
    private static final Pattern MONTH = Pattern.compile("(?i)\\b(?:" + MonthNames.ANY + ")\\b");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)\\b(?:(?<quarter>quarters?|three|3|thirteen|13|fourteen|14|q[1-4]|[1-4]q)|(?<half>six|6|twenty-six|26)"
                    + "|(?<nine>nine|9|thirty-nine|39)|(?<year>twelve|12|fifty-two|52|fifty-three|53|years?|fiscal))\\b");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)months?|\\bmos?\\.|weeks?|quarter|year|fiscal|\\bq[1-4]\\b|\\b[1-4]q\\b");

    private static final Pattern TO_DATE = Pattern.compile("(?i)to[- ]date|\\bytd\\b");

    /** Reads the words above a column; {@code above} tells the length of the period if they do not. */
    static Optional<ColumnPeriod> read(String heading, String above) {
        OptionalInt year = year(heading);
        if (year.isEmpty() || TO_DATE.matcher(heading).find()) {
            return Optional.empty();
        }
        int months = months(heading);
        boolean day = months == 0 && MONTH.matcher(heading).find() && months(above) == 0;
        Optional<Month> month =
                month(heading, year.getAsInt()).or(() -> day ? Optional.empty() : month(above, year.getAsInt()));
        return Optional.of(new ColumnPeriod(months > 0 || day ? months : months(above), month, year.getAsInt()));
    }

    static boolean namesTime(String words) {
        return YEAR.matcher(words).find()
                || MONTH.matcher(words).find()
                || (COUNTED.matcher(words).find() && LENGTH.matcher(words).find());
    }

    private static OptionalInt year(String words) {
        Matcher m = YEAR.matcher(words);
        OptionalInt year = OptionalInt.empty();
        while (m.find()) {
            year = OptionalInt.of(Integer.parseInt(m.group()));
        }
        return year;
    }

    /** The month named last, of the day whose year it is if a day of that year is named. */
    private static Optional<Month> month(String words, int year) {
        Matcher m = MONTH.matcher(words);
        Optional<Month> last = Optional.empty();
        while (m.find()) {
            last = MonthNames.month(m.group());
            if (words.substring(m.end()).matches("(?s)[.]? {0,2}\\d{1,2}, {0,2}" + year + "(?!\\d).*")) {
                return last;
            }
        }
        return last;
    }

    private static int months(String words) {
        if (!COUNTED.matcher(words).find()) {
            return 0;
        }
        Matcher m = LENGTH.matcher(words.replaceAll("(?:19|20)\\d{2}|\\d{1,2},", " "));
        if (!m.find()) {
            return 0;
        }
        return m.group("quarter") != null ? 3 : m.group("half") != null ? 6 : m.group("nine") != null ? 9 : 12;
    }

    /** The same period a year later or earlier. */
    boolean isOfAnotherYear(ColumnPeriod other) {
        boolean sameMonth = month.isEmpty() || other.month.isEmpty() || month.equals(other.month);
        return year != other.year && months == other.months && sameMonth;
    }
}
