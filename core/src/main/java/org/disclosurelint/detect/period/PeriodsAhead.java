package org.disclosurelint.detect.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Finds periods that are said to have ended on a day that is still to come on the date of the draft. */
final class PeriodsAhead implements Detector {
    /** An announcement of results to come speaks of their period as it will be then. */
    private static final Pattern TO_COME = Pattern.compile(
            "(?i)\\b(?:will|would|to (?:report|announce|release|publish|issue|host|hold|discuss|be)|upcoming|plans?|expects?|expected|schedule[ds]?|when)\\b");

    private static final int LOOK_BACK = 240;

    /** Farther off than a results date that is announced ahead. */
    private static final int FAR = 100;

    /**
     * The day and that of the draft.
     *
     * @param end the last day as the draft gives it
     * @param date the date of the draft
     */
    record Ahead(LocalDate end, LocalDate date) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("end", DateMention.inWords(end), "date", DateMention.inWords(date));
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.undated();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        Optional<LocalDate> date = subject.date();
        if (date.isEmpty()) {
            return List.of();
        }
        return subject.recall(Periods.ANALYSIS).stream()
                .filter(p -> p.end().filter(e -> !e.ahead()).isPresent())
                .filter(p -> p.lastDay().filter(d -> d.isAfter(date.get())).isPresent())
                .filter(p -> subject.anatomy().partOf(p.range()) != Part.FINANCIAL_TABLE)
                .filter(p -> scope.contains(subject.anatomy().partOf(p.range())))
                .filter(p -> !isToCome(subject, p, date.get()))
                .map(p -> new Match.Found(p.range(), new Ahead(p.lastDay().orElseThrow(), date.get())))
                .toList();
    }

    private static boolean isToCome(Subject subject, AccountingPeriod period, LocalDate date) {
        int start = period.range().start();
        return period.lastDay().filter(d -> d.isBefore(date.plusDays(FAR))).isPresent()
                && TO_COME.matcher(subject.draft().text())
                        .region(Math.max(0, start - LOOK_BACK), start)
                        .find();
    }
}
