package org.disclosurelint.detect.period;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.date.DateWords;
import org.disclosurelint.detect.period.AccountingPeriod.End;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.words.WeekdayNames;

/**
 * What follows the head of a period's name: "of fiscal 2026", "of last year", "ended June 30, 2026".
 *
 * @param end offset behind the last word that belongs to the name, or the offset of the beginning
 * @param next offset from which the next name can begin
 */
record PeriodTail(
        int end, int next, OptionalInt year, boolean fiscal, boolean calendar, boolean prior, Optional<End> ended) {
    private static final Pattern YEAR =
            Pattern.compile("(?i),?[ \\n](?:(?:of|in|for)[ \\n])?(?:(?:the|its|our)[ \\n])?(?:(?:full|current)[ \\n])?"
                    + "(?<kind>(?:fiscal|financial|calendar)(?:[- \\n]year)?[ \\n]|FY[ '-]?|year[ \\n])?"
                    + "(?:(?<y>(?:19|20)\\d\\d)(?![\\d,]\\d|%|[- ](?:stores?|employees))|'(?<y2>\\d\\d)(?!\\d))");
    private static final Pattern SHORT = Pattern.compile("(?i),?[ \\n](?:of[ \\n])?FY[ '-]?(?<y>\\d\\d)(?!\\d)");
    private static final Pattern PRIOR = Pattern.compile(
            "(?i),?[ \\n](?:(?:of|in|a)[ \\n])?(?:the[ \\n])?(?:last[ \\n]year|prior[ \\n](?:fiscal[ \\n])?year|previous[ \\n]year|year[ \\n](?:ago|earlier))\\b");
    private static final Pattern ENDED = Pattern.compile(
            "(?i),?[ \\n]\\(?(?:that[ \\n]|which[ \\n])?(?<ended>ended|ending)[ \\n](?:on[ \\n])?(?:the[ \\n])?"
                    + "(?:(?:" + WeekdayNames.FULL + "),?[ \\n])?");

    boolean isEmpty() {
        return year.isEmpty() && ended.isEmpty() && !prior;
    }

    /** What stands behind the head of a name. */
    static PeriodTail read(String text, int from) {
        int at = from;
        OptionalInt year = OptionalInt.empty();
        boolean isFiscal = false;
        boolean isCalendar = false;
        boolean prior = false;
        Matcher m = YEAR.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (m.lookingAt()) {
            year = PeriodHead.year(m.group("y") == null ? m.group("y2") : m.group("y"));
            String kind = m.group("kind") == null ? "" : m.group("kind").toLowerCase(Locale.ROOT);
            isFiscal = kind.startsWith("f");
            isCalendar = kind.startsWith("c");
            at = m.end();
        } else if (m.usePattern(SHORT).lookingAt()) {
            year = PeriodHead.year(m.group("y"));
            isFiscal = true;
            at = m.end();
        } else if (m.usePattern(PRIOR).lookingAt()) {
            prior = true;
            at = m.end();
        }
        m.usePattern(ENDED).region(at, text.length());
        if (m.lookingAt()) {
            Optional<DateWords> date = DateWords.at(text, m.end());
            boolean ahead = m.group("ended").equalsIgnoreCase("ending");
            Optional<End> end = date.flatMap(d -> end(d, m.end(), ahead));
            if (end.isPresent()) {
                int behind = date.get().end();
                return new PeriodTail(behind, behind, year, isFiscal, isCalendar, prior, end);
            }
        }
        return new PeriodTail(at, at, year, isFiscal, isCalendar, prior, Optional.empty());
    }

    private static Optional<End> end(DateWords date, int start, boolean ahead) {
        try {
            MonthDay day = MonthDay.of(date.month(), date.lastDay());
            return Optional.of(new End(new TextRange(start, date.end()), day, date.year(), ahead));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
