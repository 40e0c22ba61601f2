package org.disclosurelint.detect.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Finds the accounting periods that a text names. Linear in its length; never throws; thread-safe. */
public final class Periods {
    /** The periods of a draft, tables included, in the order of the prose. */
    public static final Analysis<List<AccountingPeriod>> ANALYSIS = Periods::of;

    /** What every name of a period holds: most drafts that are no results releases hold none. */
    private static final Pattern ANY = Pattern.compile(
            "(?i)quarter|\\bQ[1-4]|\\b[1-4]Q|\\bhalf\\b|\\bH[12]\\b|months?\\b|weeks?\\b|fiscal|\\bFY|\\byear\\b");

    private Periods() {}

    private static List<AccountingPeriod> of(Subject subject) {
        return in(subject.draft().text());
    }

    /** The periods of a text, in order, their ranges counted in it; two that share their end ("three and six months ended") overlap. */
    public static List<AccountingPeriod> in(String text) {
        if (!ANY.matcher(text).find()) {
            return List.of();
        }
        List<AccountingPeriod> found = new ArrayList<>();
        Matcher head = PeriodHead.ANY.matcher(text);
        int at = 0;
        while (head.find(at)) {
            PeriodHead read = PeriodHead.of(head);
            PeriodTail tail = PeriodTail.read(text, head.end());
            at = Math.max(head.end(), Math.min(tail.next(), text.length()));
            if (read.needsTail() && tail.isEmpty()) {
                at = head.end();
                continue;
            }
            read.periods(new TextRange(head.start(), tail.end()), tail).forEach(found::add);
        }
        return List.copyOf(found);
    }
}
