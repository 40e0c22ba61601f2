package org.disclosurelint.detect.cautionary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.date.DateWords;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.words.OrdinalWords;

/**
 * A periodic report to the SEC that a text names with the period that it is for, or with the day on which it was filed.
 *
 * @param range its words, from the form to the date
 * @param end the month at whose end its period was over, at the latest; absent if only the filing is dated
 * @param exact whether that month is told, not only the year
 * @param filed the day on which it was filed, if that is told instead
 */
record PeriodicReport(TextRange range, Form form, Optional<YearMonth> end, boolean exact, Optional<LocalDate> filed) {
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:(?<before>(?:19|20)\\d\\d)[ \\n](?:annual[ \\n]report[ \\n]on[ \\n])?)?(?:\\bForms?[ \\n])?\\b(?<form>10[- ]?K(?:SB)?|10[- ]?Q(?:SB)?|20[- ]?F|40[- ]?F)(?:/A)?\\b"
                    + "(?:[ \\n]\\(\"?[^()\\n]{1,30}\\))?(?:[ \\n]and[ \\n]Form[ \\n]10-K/A)?,?"
                    + "(?:[ \\n](?:reports?|annual[ \\n]report|quarterly[ \\n]report))?");

    private static final Pattern FOR = Pattern.compile(
            "(?i)[ \\n](?:for|of)[ \\n](?:(?:the|its|our|their)[ \\n])?(?:(?:three|six|nine|twelve)[- ]months?[ \\n])?(?:(?:most|recent|last|recently|completed|"
                    + OrdinalWords.WORDS
                    + "|fiscal|financial|full|quarterly|quarter|three|month|annual)[ \\n]){0,3}(?:years?|quarters?|period|months?)?,?[ \\n](?:ended|ending)[ \\n](?:on[ \\n])?");

    private static final Pattern YEAR = Pattern.compile(
            "(?i)[ \\n](?:for|of)[ \\n](?:(?:the|its|our|their)[ \\n])?(?:fiscal[ \\n]|financial[ \\n])?(?:year[ \\n])?(?<y>(?:19|20)\\d\\d)\\b(?!-)");

    private static final Pattern FILED = Pattern.compile(
            "(?i),?[ \\n](?:(?:which[ \\n]was|as|that[ \\n]was)[ \\n])?(?:filed|dated)[ \\n](?:with[ \\n](?:the[ \\n])?(?:SEC|Securities[ \\n]and[ \\n]Exchange[ \\n]Commission|U\\.S\\.[ \\n]Securities[ \\n]and[ \\n]Exchange[ \\n]Commission)[ \\n])?(?:on[ \\n])?");

    /** A day of a month up to here closes the month before: years of 52 or 53 weeks end near the end of a month. */
    private static final int LATE = 10;

    /** A fiscal year that is told by its number alone ends at the latest in the first month of the next. */
    private static final int LATEST_MONTH = 13;

    /**
     * What kind of report.
     *
     * @see #lag
     */
    enum Form {
        ANNUAL(12, 120),
        /** Of a foreign private issuer: four months instead of ninety days. */
        FOREIGN_ANNUAL(12, 150),
        QUARTERLY(3, 60);

        private final int months;
        private final int lag;

        Form(int months, int lag) {
            this.months = months;
            this.lag = lag;
        }

        int months() {
            return months;
        }

        /** Days behind its period after which it is there: the longest deadline, the grace of a late filer, and some more. */
        int lag() {
            return lag;
        }
    }

    /** All that a stretch of a text names with a date, in order. */
    static List<PeriodicReport> in(String text, TextRange within) {
        List<PeriodicReport> found = new ArrayList<>();
        Matcher m = NAMED.matcher(text).region(within.start(), within.end());
        while (m.find()) {
            String name = m.group("form").toUpperCase(Locale.ROOT);
            Form form = name.startsWith("10") ? name.contains("Q") ? Form.QUARTERLY : Form.ANNUAL : Form.FOREIGN_ANNUAL;
            dated(text, m, form, within.end()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<PeriodicReport> dated(String text, Matcher named, Form form, int limit) {
        int from = named.end();
        Matcher m = FOR.matcher(text).region(from, limit);
        if (m.lookingAt()) {
            Optional<DateWords> words = DateWords.at(text, m.end());
            return words.flatMap(DateWords::date)
                    .map(d -> new PeriodicReport(
                            new TextRange(named.start(), words.get().end()),
                            form,
                            Optional.of(closing(d)),
                            true,
                            Optional.empty()));
        }
        if (m.usePattern(FILED).lookingAt()) {
            Optional<DateWords> words = DateWords.at(text, m.end());
            return words.flatMap(DateWords::date)
                    .map(d -> new PeriodicReport(
                            new TextRange(named.start(), words.get().end()),
                            form,
                            Optional.empty(),
                            false,
                            Optional.of(d)));
        }
        if (form == Form.QUARTERLY) {
            return Optional.empty();
        }
        if (m.usePattern(YEAR).lookingAt()) {
            return Optional.of(ofYear(new TextRange(named.start(), m.end()), form, Integer.parseInt(m.group("y"))));
        }
        String before = named.group("before");
        return before == null
                ? Optional.empty()
                : Optional.of(ofYear(new TextRange(named.start(), named.end()), form, Integer.parseInt(before)));
    }

    private static PeriodicReport ofYear(TextRange range, Form form, int year) {
        YearMonth latest = YearMonth.of(year, 1).plusMonths(LATEST_MONTH - 1L);
        return new PeriodicReport(range, form, Optional.of(latest), false, Optional.empty());
    }

    private static YearMonth closing(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.getDayOfMonth() > LATE ? month : month.minusMonths(1);
    }
}
