package org.disclosurelint.detect.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.disclosurelint.detect.pattern.GuardedMatcher;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Analysis;
import org.disclosurelint.rule.Subject;

/** Finds the accounting periods that a text names. Linear in its length; never throws; thread-safe. */
public final class Periods {
    /** The periods of a draft, tables included, in the order of the prose. */
    public static final Analysis<List<AccountingPeriod>> ANALYSIS = Periods::of;

    private Periods() {}

    private static List<AccountingPeriod> of(Subject subject) {
        return in(subject.draft().text(), PeriodHead.ANY.matcher(subject));
    }

    /** The periods of a text, in order, their ranges counted in it; two that share their end ("three and six months ended") overlap. */
    static List<AccountingPeriod> in(String text) {
        return in(text, PeriodHead.ANY.matcher(text));
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
