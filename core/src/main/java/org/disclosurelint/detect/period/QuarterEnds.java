package org.disclosurelint.detect.period;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.disclosurelint.detect.period.AccountingPeriod.Length;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.words.OrdinalWords;

/**
 * Finds counted quarters and halves whose last day is not that of such a quarter: "the second quarter ended March 31, 2026" of an
 * issuer whose fiscal year ends in December. What the profile says decides; without it all other periods of the draft, if they
 * agree on another fiscal year.
 */
final class QuarterEnds implements Detector {
    /** No release names more; what a hostile draft holds beyond is not judged. */
    private static final int MOST = 200;

    /**
     * A period that implies the month with which the fiscal year ends.
     *
     * @param month 1 to 12
     */
    private record Implied(AccountingPeriod period, int month) {
        boolean isCounted() {
            return period.number().isPresent();
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        List<Implied> all = implied(subject);
        if (all.stream().noneMatch(Implied::isCounted)) {
            return Optional.of("no quarter stands with its last day");
        }
        boolean alone = subject.reference().profile().fiscalYearEnd().isEmpty() && all.size() < 2;
        return alone
                ? Optional.of("neither the profile nor another period tells when the fiscal year ends")
                : Optional.empty();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        List<Implied> all = implied(subject);
        List<Match.Found> found = new ArrayList<>();
        for (Implied each : all) {
            if (each.isCounted()
                    && scope.contains(subject.anatomy().partOf(each.period().range()))) {
                other(subject, each, all)
                        .ifPresent(o -> found.add(new Match.Found(each.period().range(), o)));
            }
        }
        return found;
    }

    private static List<Implied> implied(Subject subject) {
        List<Implied> all = new ArrayList<>();
        for (AccountingPeriod period : subject.recall(Periods.ANALYSIS)) {
            OptionalInt month = FiscalCalendars.yearEnd(period);
            if (month.isPresent() && all.size() < MOST) {
                all.add(new Implied(period, month.getAsInt()));
            }
        }
        return all;
    }

    private static Optional<PeriodEvidence> other(Subject subject, Implied judged, List<Implied> all) {
        Optional<FiscalCalendar> told =
                subject.recall(FiscalCalendar.ANALYSIS).filter(c -> c.source() == FiscalCalendar.Source.PROFILE);
        if (told.isPresent()) {
            return judged.month() == told.get().yearEnd()
                    ? Optional.empty()
                    : Optional.of(evidence(
                            judged,
                            told.get().yearEnd(),
                            "the profile ends the fiscal year in "
                                    + month(told.get().yearEnd())));
        }
        Map<Integer, Integer> votes = new TreeMap<>();
        all.forEach(i -> votes.merge(i.month(), 1, Integer::sum));
        if (votes.size() != 2) {
            return Optional.empty(); // one says nothing against itself, and of three nobody knows which holds
        }
        int own = votes.getOrDefault(judged.month(), 0);
        int others = all.size() - own;
        Optional<Implied> witness =
                all.stream().filter(i -> i.month() != judged.month()).findFirst();
        boolean later = witness.isPresent()
                && witness.get().period().range().start()
                        < judged.period().range().start();
        if (own > others
                || (own == others
                        && !later
                        && witness.filter(Implied::isCounted).isPresent())) {
            return Optional.empty();
        }
        return witness.map(w -> evidence(
                judged,
                w.month(),
                "the draft says '" + subject.draft().words(w.period().range()) + "'"));
    }

    private static PeriodEvidence evidence(Implied judged, int yearEnd, String because) {
        FiscalCalendar calendar = new FiscalCalendar(yearEnd, FiscalCalendar.Source.DRAFT);
        int number = judged.period().number().orElse(1);
        int quarter = judged.period().length() == Length.HALF ? 2 * number : number;
        String name = judged.period().length() == Length.HALF ? " half" : " quarter";
        return new PeriodEvidence(
                "the " + OrdinalWords.word(Math.min(number, 4)) + name + " ends in "
                        + month(calendar.monthOfQuarter(quarter)),
                because);
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.US);
    }
}
