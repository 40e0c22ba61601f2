package org.disclosurelint.detect.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.detect.jurisdiction.Jurisdictions;
import org.disclosurelint.draft.Jurisdiction;
import org.disclosurelint.rule.Detector;
import org.disclosurelint.rule.Evidence;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Scope;
import org.disclosurelint.rule.Subject;

/** Finds record dates about which one thing is odd. */
record DividendDateProblems(Problem problem) implements Detector {
    /** What can be odd about a record date. */
    enum Problem {
        PAYMENT_FIRST("payment-first") {
            @Override
            Optional<String> in(DividendDates dates, Subject subject) {
                return dates.payment()
                        .filter(p -> p.isBefore(dates.record()))
                        .map(p -> "payment is on " + DateMention.inWords(p) + ", before it");
            }
        },
        TOO_SOON("too-soon") {
            @Override
            Optional<String> in(DividendDates dates, Subject subject) {
                long days = subject.date()
                        .map(d -> ChronoUnit.DAYS.between(d, dates.record()))
                        .orElse(-1L);
                return dates.declared() && days >= 0 && days < NOTICE
                        ? Optional.of("it is " + (days == 1 ? "one day" : days + " days") + " behind the release")
                        : Optional.empty();
            }
        },
        WITHOUT_TRADING("without-trading") {
            @Override
            Optional<String> in(DividendDates dates, Subject subject) {
                DayOfWeek day = dates.record().getDayOfWeek();
                if (day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY) {
                    return Optional.of("it is a " + day.getDisplayName(TextStyle.FULL, Locale.US));
                }
                return isAmericanAlone(subject) && ExchangeHolidays.hold(dates.record())
                        ? Optional.of("the New York Stock Exchange is closed that day")
                        : Optional.empty();
            }
        },
        EX_DATE("ex-date") {
            @Override
            Optional<String> in(DividendDates dates, Subject subject) {
                Optional<LocalDate> due = ExDates.of(dates.record());
                Optional<LocalDate> told = ExDates.told(subject);
                if (due.isEmpty()
                        || told.isEmpty()
                        || due.equals(told)
                        || subject.recall(DividendDates.ANALYSIS).size() > 1
                        || !isAmericanAlone(subject)) {
                    return Optional.empty();
                }
                // Of a quarter of the value of the share or more it is behind the payment.
                boolean large = told.get().isAfter(dates.record())
                        && dates.payment()
                                .map(p -> told.get().isEqual(ExDates.next(p)))
                                .orElse(true);
                return large
                        ? Optional.empty()
                        : Optional.of("the ex-dividend date is told as " + DateMention.inWords(told.get())
                                + ", and exchanges set " + DateMention.inWords(due.get()));
            }
        };

        /** Calendar days of notice that the exchanges ask for before a record date. */
        private static final int NOTICE = 10;

        private final String id;

        Problem(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }

        /** A share listed abroad as well may trade there. */
        private static boolean isAmericanAlone(Subject subject) {
            return subject.recall(Jurisdictions.ANALYSIS).all().equals(Set.of(Jurisdiction.US));
        }

        abstract Optional<String> in(DividendDates dates, Subject subject);
    }

    /**
     * The record date and what is odd.
     *
     * @param problem a clause about it
     */
    record Odd(LocalDate date, String problem) implements Evidence {
        @Override
        public Map<String, String> slots() {
            return Map.of("date", DateMention.inWords(date), "problem", problem);
        }
    }

    @Override
    public Optional<String> notApplicable(Subject subject, Scope scope) {
        if (problem == Problem.TOO_SOON && subject.date().isEmpty()) {
            return subject.undated();
        }
        return subject.recall(DividendDates.ANALYSIS).isEmpty()
                ? Optional.of("no sentence gives one record date")
                : Optional.empty();
    }

    @Override
    public List<Match.Found> detect(Subject subject, Scope scope) {
        return subject.recall(DividendDates.ANALYSIS).stream()
                .filter(d -> scope.contains(subject.anatomy().partOf(d.range())))
                .flatMap(d ->
                        problem.in(d, subject).stream().map(p -> new Match.Found(d.range(), new Odd(d.record(), p))))
                .toList();
    }
}
