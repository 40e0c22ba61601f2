package org.disclosurelint.detect.cautionary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.detect.cautionary.PeriodicReport.Form;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.detect.period.FiscalCalendar;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/**
 * Finds periodic reports that a cautionary statement names although a newer one of the kind should have been filed before the date
 * of the draft. Reckons with the longest deadline and the grace of a late filer; where it cannot be told whether the next report is
 * a quarterly or an annual one, with the later of the two. Of several reports of one kind only the newest is judged.
 */
final class StaleFilings implements Detector {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    /** Months behind the filing of an annual report after which the next one is there. */
    private static final int NEXT_FILING = 16;

    /** A 10-K is filed at the latest so many months behind the month with which its year ended. */
    private static final int LATEST_FILING = 4;

    /** A quarter in months. */
    private static final int QUARTER = 3;

    /**
     * The report that should be there.
     *
     * @param newer its name as words of a sentence
     */
    record Newer(String newer, LocalDate draft) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("newer", newer, "draft", DateMention.inWords(draft));
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        return subject.undated()
                .or(() -> reports(subject, scope).isEmpty()
                        ? Optional.of("no cautionary statement names a periodic report with its date")
                        : Optional.empty());
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        Optional<LocalDate> date = subject.date();
        List<PeriodicReport> all = date.isEmpty() ? List.of() : reports(subject, scope);
        List<Match.Found> found = new ArrayList<>();
        newest(all, false).flatMap(r -> annual(r, date.orElseThrow())).ifPresent(found::add);
        newest(all, true)
                .filter(q -> newest(all, false)
                        .flatMap(PeriodicReport::end)
                        .filter(end -> !end.isBefore(q.end().orElseThrow()))
                        .isEmpty())
                .flatMap(q -> quarterly(subject, q, all, date.orElseThrow()))
                .ifPresent(found::add);
        found.sort(Comparator.comparing(Match.Found::range));
        return found;
    }

    private static List<PeriodicReport> reports(Subject subject, Scope scope) {
        return !scope.contains(Part.CAUTIONARY_STATEMENT)
                ? List.of()
                : subject.anatomy().sections(Part.CAUTIONARY_STATEMENT).stream()
                        .flatMap(s -> PeriodicReport.in(subject.draft().text(), s.range()).stream())
                        .toList();
    }

    private static Optional<PeriodicReport> newest(List<PeriodicReport> all, boolean quarterly) {
        List<PeriodicReport> kind = all.stream()
                .filter(r -> (r.form() == Form.QUARTERLY) == quarterly)
                .filter(r -> !quarterly || r.end().isPresent())
                .toList();
        return kind.stream()
                .max(Comparator.comparing(
                        r -> r.end().orElseGet(() -> YearMonth.from(r.filed().orElseThrow()))));
    }

    private static Optional<Match.Found> annual(PeriodicReport report, LocalDate date) {
        if (report.end().isEmpty()) {
            LocalDate filed = report.filed().orElseThrow();
            return date.isAfter(filed.plusMonths(NEXT_FILING))
                    ? found(report, "the annual report of the year after", date)
                    : Optional.empty();
        }
        YearMonth next = report.end().get().plusYears(1);
        while (isThere(next.plusYears(1), report.form().lag(), date)) {
            next = next.plusYears(1);
        }
        String name = report.exact()
                ? "the annual report for the year that ended in " + MONTH.format(next)
                : "an annual report for a later year";
        return isThere(next, report.form().lag(), date) ? found(report, name, date) : Optional.empty();
    }

    private static Optional<Match.Found> quarterly(
            Subject subject, PeriodicReport report, List<PeriodicReport> all, LocalDate date) {
        YearMonth next = report.end().orElseThrow().plusMonths(QUARTER);
        boolean mayBeAnnual = mayEndYear(subject, next.getMonthValue(), all);
        int lag = mayBeAnnual ? Form.ANNUAL.lag() : Form.QUARTERLY.lag();
        return isThere(next, lag, date)
                ? found(
                        report,
                        (mayBeAnnual ? "a report" : "the Form 10-Q") + " for the quarter that ended in "
                                + MONTH.format(next),
                        date)
                : Optional.empty();
    }

    private static boolean isThere(YearMonth end, int lag, LocalDate date) {
        return date.isAfter(end.atEndOfMonth().plusDays(lag));
    }

    /** Whether the fiscal year can end with a month: by the calendar of the issuer, else by the annual reports that are named. */
    private static boolean mayEndYear(Subject subject, int month, List<PeriodicReport> all) {
        Optional<FiscalCalendar> calendar = subject.recall(FiscalCalendar.ANALYSIS);
        if (calendar.isPresent()) {
            return calendar.get().yearEnd() == month;
        }
        for (PeriodicReport report : all) {
            if (report.form() != Form.QUARTERLY && report.exact()) {
                return report.end().orElseThrow().getMonthValue() == month;
            }
            OptionalInt filed = report.form() == Form.ANNUAL && report.filed().isPresent()
                    ? OptionalInt.of(report.filed().get().getMonthValue())
                    : OptionalInt.empty();
            if (filed.isPresent()) {
                int behind = Math.floorMod(filed.getAsInt() - month, 12);
                return behind >= 1 && behind <= LATEST_FILING;
            }
        }
        return true;
    }

    private static Optional<Match.Found> found(PeriodicReport report, String newer, LocalDate date) {
        return Optional.of(new Match.Found(report.range(), new Newer(newer, date)));
    }
}
