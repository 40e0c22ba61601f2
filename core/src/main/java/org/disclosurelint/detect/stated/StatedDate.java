package org.disclosurelint.detect.stated;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.anatomy.Dateline;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** The date of the front matter against that of the dateline, which may leave out the year. */
public final class StatedDate {
    /** {@code 2026-05-06}; what is longer gives a time of the day, too. */
    private static final int DAY_ALONE = 10;

    private StatedDate() {}

    /** What differs; not applicable where one of the two is not there. */
    public static Outcome compare(Subject subject, Scope scope) {
        Optional<Stated<LocalDate>> stated = subject.draft().frontMatter().date();
        if (stated.isEmpty()) {
            return Outcome.notApplicable("no front matter gives a date");
        }
        Optional<Dateline> dateline = subject.anatomy()
                .dateline()
                .filter(d -> d.day().isPresent())
                .filter(d -> scope.contains(
                        subject.anatomy().partOf(d.day().orElseThrow().range())));
        if (dateline.isEmpty()) {
            return Outcome.notApplicable("no dateline gives a date");
        }
        Dateline.Day day = dateline.get().day().orElseThrow();
        boolean same = near(stated.get(), subject).stream()
                .anyMatch(d -> dateline.get()
                        .date()
                        .map(d::equals)
                        .orElseGet(() -> MonthDay.from(d).equals(day.of())));
        return same
                ? Outcome.passed()
                : Outcome.failedBy(List.of(
                        StatedDifference.at(day.range(), stated.get().value().toString(), subject)));
    }

    /** With a time of the day, the date is that of some time zone, and where the release goes out it may be another. */
    private static List<LocalDate> near(Stated<LocalDate> stated, Subject subject) {
        LocalDate date = stated.value();
        boolean timed = subject.draft().source().words(stated.at()).strip().length() > DAY_ALONE + 2;
        return timed ? List.of(date.minusDays(1), date, date.plusDays(1)) : List.of(date);
    }
}
