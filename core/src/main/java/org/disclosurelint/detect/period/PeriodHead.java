package org.disclosurelint.detect.period;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.detect.period.AccountingPeriod.Length;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.words.NumberWords;
import org.disclosurelint.words.OrdinalWords;

/**
 * The words by which the name of a period begins: "2026 second fiscal quarter", "Q3 2025", "six months", "fiscal year".
 *
 * @param lengths one, or two that share their end: "three and six months"
 * @param year a label that stands before or within the head
 * @param yearNoun whether it is a year by that word, not twelve months: one with its own end is a fiscal year, whether it says so or not
 * @param needsTail whether it names a period only with a year or an end behind it
 */
record PeriodHead(
        List<Length> lengths,
        OptionalInt number,
        OptionalInt year,
        boolean fiscal,
        boolean calendar,
        boolean prior,
        boolean yearNoun,
        boolean needsTail) {
    private static final String MONTHS = "three|six|nine|twelve|3|6|9|12";
    private static final String WEEKS = "thirteen|twenty[- ]six|thirty[- ]nine|fifty[- ](?:two|three)|13|26|39|52|53";
    private static final String LABEL = "(?:19|20)\\d\\d";

    /** Any head; the names of its groups are read by {@link #of}. */
    static final GuardedPattern ANY = GuardedPattern.of("(?i)(?<![\\p{L}\\p{N}$.])(?=[0-9qfstnpylch])(?:"
            // Q3 2025, 3Q25, Q3 FY26
            + "(?:(?<qb>" + LABEL + ")[ \\n])?(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)"
            + "(?:(?<qfy>[ \\n]?-?FY[ \\n]?)?'?(?<qy>(?:20)?\\d\\d)(?!\\d)|(?!\\d))"
            // 2026 second fiscal quarter, second half
            + "|(?:(?<ob>" + LABEL + ")[ \\n])?(?<of>fiscal[ \\n](?<oy>" + LABEL + "[ \\n])?|calendar[ \\n])?"
            + "(?<ord>" + OrdinalWords.ANY + ")[- \\n](?:(?<mid>fiscal|financial|calendar)[- \\n])?"
            + "(?<what>quarter|half)(?!s|[- ](?:mile|back|century|note|moon|life))"
            // the year-ago quarter
            + "|(?<prior>(?:prior|previous)[- \\n]year(?:'s)?|year[- ]ago|last[ \\n]year's)[ \\n]"
            + "(?:(?<pord>" + OrdinalWords.WORDS + ")[- \\n])?quarter"
            // three and six months, thirteen weeks, the first nine months
            + "|(?<first>first[ \\n])?(?:(?<m1>" + MONTHS + "|" + WEEKS
            + ")(?:[- \\n](?:months?|weeks?))?(?:[- \\n]periods?)?,?[ \\n]?(?:and|&)[ \\n])?"
            + "(?<m2>" + MONTHS + "|" + WEEKS + ")[- \\n](?<unit>months?|weeks?)(?:[- \\n]periods?)?"
            // quarter ended, fiscal year ended
            + "|(?<adj>fiscal|financial|calendar|full)?[- \\n]?(?<bare>quarter|half|year)(?:ly)?(?:[- \\n]period)?(?=,?[ \\n](?:\\(?end(?:ed|ing)\\b|"
            + LABEL + "\\b))"
            // fiscal 2026, FY26
            + "|(?<fy>fiscal)(?=[ \\n]'?" + LABEL + ")|FY[ '-]?(?<fyy>(?:20)?\\d\\d)(?!\\d)"
            + ")");

    private static final int WEEKS_OF_A_QUARTER = 13;

    /** What the last match of {@link #ANY} says. */
    static PeriodHead of(Matcher m) {
        String q = first(m, "q", "q2");
        if (!q.isEmpty()) {
            return one(Length.QUARTER, number(q), year(first(m, "qb", "qy")), m.group("qfy") != null, false);
        }
        if (m.group("ord") != null) {
            String adjectives = (text(m, "of") + text(m, "mid")).toLowerCase(Locale.ROOT);
            boolean quarter = m.group("what").equalsIgnoreCase("quarter");
            OptionalInt number = OptionalInt.of(OrdinalWords.value(lower(m, "ord")));
            return one(
                    quarter ? Length.QUARTER : Length.HALF,
                    number,
                    year(first(m, "ob", "oy").strip()),
                    adjectives.contains("fi"),
                    adjectives.contains("calendar"));
        }
        if (m.group("prior") != null) {
            OptionalInt number = m.group("pord") == null
                    ? OptionalInt.empty()
                    : OptionalInt.of(OrdinalWords.value(lower(m, "pord")));
            return new PeriodHead(
                    List.of(Length.QUARTER), number, OptionalInt.empty(), false, false, true, false, false);
        }
        if (m.group("m2") != null) {
            List<Length> lengths = Stream.of(text(m, "m1"), text(m, "m2"))
                    .filter(t -> !t.isEmpty())
                    .map(PeriodHead::length)
                    .toList();
            boolean first = m.group("first") != null;
            // The first three months of a year are its first quarter, the first six its first half.
            boolean counted =
                    first && (lengths.equals(List.of(Length.QUARTER)) || lengths.equals(List.of(Length.HALF)));
            return new PeriodHead(
                    lengths,
                    counted ? OptionalInt.of(1) : OptionalInt.empty(),
                    OptionalInt.empty(),
                    false,
                    false,
                    false,
                    false,
                    true);
        }
        if (m.group("bare") != null) {
            Length length = switch (lower(m, "bare")) {
                case "quarter" -> Length.QUARTER;
                case "half" -> Length.HALF;
                default -> Length.YEAR;
            };
            String adjective = lower(m, "adj");
            return new PeriodHead(
                    List.of(length),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    adjective.startsWith("fi"),
                    adjective.equals("calendar"),
                    false,
                    length == Length.YEAR && !adjective.equals("calendar"),
                    true);
        }
        return new PeriodHead(
                List.of(Length.YEAR),
                OptionalInt.empty(),
                year(text(m, "fyy")),
                true,
                false,
                false,
                false,
                m.group("fy") != null);
    }

    /** The periods that this head and a tail name, in these words. */
    Stream<AccountingPeriod> periods(TextRange range, PeriodTail tail) {
        OptionalInt label = year.isPresent() ? year : tail.year();
        return lengths.stream()
                .map(length -> new AccountingPeriod(
                        range,
                        length,
                        number,
                        label,
                        fiscal || tail.fiscal() || (yearNoun && tail.ended().isPresent()),
                        calendar || tail.calendar(),
                        prior || tail.prior(),
                        tail.ended()));
    }

    private static PeriodHead one(
            Length length, OptionalInt number, OptionalInt year, boolean fiscal, boolean calendar) {
        return new PeriodHead(List.of(length), number, year, fiscal, calendar, false, false, false);
    }

    private static Length length(String words) {
        int count = Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : NumberWords.value(words);
        // No year has more than twelve months, and no quarter fewer than thirteen weeks.
        return Length.ofMonths(count < WEEKS_OF_A_QUARTER ? count : count / WEEKS_OF_A_QUARTER * 3);
    }

    private static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** A label of two or four digits; none if there are no digits. */
    static OptionalInt year(String digits) {
        if (digits.isEmpty()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(digits);
        return OptionalInt.of(digits.length() == 4 ? number : number + (number < 70 ? 2000 : 1900));
    }

    private static String first(Matcher m, String one, String other) {
        String text = text(m, one);
        return text.isEmpty() ? text(m, other) : text;
    }

    private static String lower(Matcher m, String group) {
        return text(m, group).toLowerCase(Locale.ROOT);
    }

    private static String text(Matcher m, String group) {
        String text = m.group(group);
        return text == null ? "" : text;
    }
}
