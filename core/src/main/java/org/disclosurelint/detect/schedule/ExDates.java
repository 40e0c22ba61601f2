package org.disclosurelint.detect.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.disclosurelint.detect.date.DateMention;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.yaml.YamlFile;

/** The day from which shares trade without a dividend: as a draft tells it, and as the exchanges set it for a record date. */
final class ExDates {
    private static final Pattern ANY = Pattern.compile("(?i)\\bex-(?:dividend|distribution|date|div)\\b");

    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\bex-(?:dividend|distribution|div|date)(?:[ \\n](?:date|trading|basis))?(?:[ \\n](?:for[ \\n](?:the|this)[ \\n](?:\\w{1,15}[ \\n]){0,2}(?:dividend|distribution)|is|of|will[ \\n]be|begins|beginning|as[ \\n]of|at|on|set[ \\n]for|the|open|opening|business|trading)){0,6}[ \\n:,]{1,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ \\n])?$");

    private static final int LOOK_BACK = 90;

    private static final String FILE = "ex-dates.yaml";

    private ExDates() {}

    /** The one that a draft tells; empty if it tells none, or several. */
    static Optional<LocalDate> told(Subject subject) {
        String text = subject.draft().text();
        if (!ANY.matcher(text).find()) {
            return Optional.empty();
        }
        List<LocalDate> told = subject.recall(DateMention.ANALYSIS).stream()
                .filter(d -> TOLD.matcher(text)
                        .region(
                                Math.max(0, d.range().start() - LOOK_BACK),
                                d.range().start())
                        .find())
                .flatMap(d -> d.near(subject.date()).stream())
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    /**
     * As exchanges of the United States set it for a dividend of the usual size; empty for record dates before 1998 and around the
     * two days on which banks are closed and exchanges are not.
     */
    static Optional<LocalDate> of(LocalDate record) {
        Map.Entry<LocalDate, Integer> days = Table.DAYS.floorEntry(record);
        if (days == null) {
            return Optional.empty();
        }
        LocalDate day = record;
        while (!isBusinessDay(day)) {
            day = day.minusDays(1);
        }
        for (int before = 0; before < days.getValue(); before++) {
            day = previous(day);
        }
        return Stream.iterate(day, d -> !d.isAfter(record), d -> d.plusDays(1)).anyMatch(ExDates::banksAloneAreClosed)
                ? Optional.empty()
                : Optional.of(day);
    }

    /** The first business day behind a day. */
    static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isBusinessDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static LocalDate previous(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!isBusinessDay(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    private static boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !ExchangeHolidays.hold(day);
    }

    /** Columbus Day, the second Monday of October, and Veterans Day. */
    private static boolean banksAloneAreClosed(LocalDate day) {
        boolean columbus = day.getMonth() == Month.OCTOBER
                && day.getDayOfWeek() == DayOfWeek.MONDAY
                && day.getDayOfMonth() >= 8
                && day.getDayOfMonth() <= 14;
        return columbus || (day.getMonth() == Month.NOVEMBER && day.getDayOfMonth() == 11);
    }

    /** Read when the first date is judged. */
    private static final class Table {
        static final NavigableMap<LocalDate, Integer> DAYS = read();

        private static NavigableMap<LocalDate, Integer> read() {
            List<Problem> problems = new ArrayList<>();
            NavigableMap<LocalDate, Integer> days = new TreeMap<>();
            try (InputStream in = ExDates.class.getResourceAsStream(FILE)) {
                SourceFile file =
                        SourceFile.of(FILE, Objects.requireNonNull(in, FILE).readAllBytes());
                YamlFile.read(file, problems).ifPresent(top -> {
                    top.keys()
                            .forEach(key -> top.value(key).ifPresent(v -> days.put(LocalDate.parse(key), v.integer())));
                    top.close();
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (!problems.isEmpty()) {
                throw new ProblemsException(problems);
            }
            return Collections.unmodifiableNavigableMap(days);
        }
    }
}
