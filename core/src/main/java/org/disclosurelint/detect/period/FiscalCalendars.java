package org.disclosurelint.detect.period;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.disclosurelint.detect.period.AccountingPeriod.Length;
import org.disclosurelint.detect.period.FiscalCalendar.Source;
import org.disclosurelint.rule.Subject;

/** Finds out when an issuer's fiscal year ends. */
final class FiscalCalendars {
    private FiscalCalendars() {}

    static Optional<FiscalCalendar> of(Subject subject) {
        Optional<FiscalCalendar> told = subject.reference()
                .profile()
                .fiscalYearEnd()
                .map(day -> new FiscalCalendar(FiscalCalendar.closingMonth(day), Source.PROFILE));
        if (told.isPresent()) {
            return told;
        }
        Set<Integer> months = new TreeSet<>();
        for (AccountingPeriod period : subject.recall(Periods.ANALYSIS)) {
            yearEnd(period).ifPresent(months::add);
        }
        return months.size() == 1
                ? months.stream().findFirst().map(m -> new FiscalCalendar(m, Source.DRAFT))
                : Optional.empty();
    }

    /** The last month of the fiscal year that a period implies: a counted quarter or half with its end, or a fiscal year with its end. */
    static OptionalInt yearEnd(AccountingPeriod period) {
        if (period.end().isEmpty() || period.calendar()) {
            return OptionalInt.empty();
        }
        int month = period.end().get().month();
        if (period.length() == Length.YEAR) {
            return period.fiscal() ? OptionalInt.of(month) : OptionalInt.empty();
        }
        if (period.number().isEmpty()) {
            return OptionalInt.empty();
        }
        int left = 12 - period.length().months() * period.number().getAsInt();
        return OptionalInt.of(Math.floorMod(month + left - 1, 12) + 1);
    }
}
