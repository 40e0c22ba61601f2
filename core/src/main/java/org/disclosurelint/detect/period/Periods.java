package org.disclosurelint.detect.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.detect.pattern.GuardedPattern;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Finds the accounting periods that a text names. Linear in its length; never throws; thread-safe. */
public final class Periods {
    /** The periods of a draft, tables included, in the order of the prose. */
    public static final Analysis<List<AccountingPeriod>> ANALYSIS = Periods::of;

    /** What a text must hold for any of its words to be read as a period: most drafts that are no results releases hold none. */
    private static final GuardedPattern TOLD = GuardedPattern.of(
            "(?i)quarter|\\bQ[1-4]|\\b[1-4]Q|\\bhalf\\b|\\bH[12]\\b|months?\\b|weeks?\\b|fiscal|\\bFY|\\byear\\b");

    private Periods() {}

    private static List<AccountingPeriod> of(Subject subject) {
        return TOLD.isIn(subject) ? in(subject.draft().text(), PeriodHead.ANY.matcher(subject)) : List.of();
    }

    /** The periods of a text, in order, their ranges counted in it; two that share their end ("three and six months ended") overlap. */
    static List<AccountingPeriod> in(String text) {
        return TOLD.matcher(text).find() ? in(text, PeriodHead.ANY.matcher(text)) : List.of();
    }

    private static List<AccountingPeriod> in(String text, GuardedMatcher heads) {
        List<AccountingPeriod> found = new ArrayList<>();
        Matcher head = heads.match();
        int at = 0;
        while (heads.find(at)) {
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
