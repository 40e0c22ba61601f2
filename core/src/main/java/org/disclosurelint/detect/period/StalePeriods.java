package org.disclosurelint.detect.period;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.detect.period.AccountingPeriod.Length;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds the period of headline and lead where it ended so long before the date of the draft that its year cannot be meant: of a
 * quarter or half nine months, of a year eighteen. Only last days with a year are judged, and only if headline and lead name none
 * that is newer.
 */
final class StalePeriods implements Detector {
    private static final int OLD_QUARTER = 9;
    private static final int OLD_YEAR = 18;

    /** The last day and that of the draft. */
    record Stale(LocalDate end, LocalDate date) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("end", DateMention.inWords(end), "date", DateMention.inWords(date));
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.undated()
                .or(() -> newest(subject).isEmpty()
                        ? Optional.of("neither headline nor lead gives the last day of a period")
                        : Optional.empty());
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        LocalDate date = subject.date().orElse(LocalDate.MIN);
        return newest(subject)
                .filter(p -> scope.contains(subject.anatomy().partOf(p.range())))
                .filter(p -> isOld(p, date))
                .filter(p -> top(subject).stream().noneMatch(o -> o.year().orElse(0) >= date.getYear()))
                .map(p -> new Match.Found(p.range(), new Stale(p.lastDay().orElseThrow(), date)))
                .stream()
                .toList();
    }

    private static boolean isOld(AccountingPeriod period, LocalDate date) {
        int months = period.length() == Length.YEAR ? OLD_YEAR : OLD_QUARTER;
        return period.lastDay().filter(d -> d.plusMonths(months).isBefore(date)).isPresent();
    }

    private static List<AccountingPeriod> top(Subject subject) {
        return subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> {
                    Part part = subject.anatomy().partOf(p.range());
                    return part == Part.HEADLINE || part == Part.SUBHEADLINE || part == Part.LEAD;
                })
                .toList();
    }

    private static Optional<AccountingPeriod> newest(Subject subject) {
        return top(subject).stream()
                .filter(p -> p.lastDay().isPresent())
                .max(Comparator.comparing(p -> p.lastDay().orElseThrow()));
    }
}
