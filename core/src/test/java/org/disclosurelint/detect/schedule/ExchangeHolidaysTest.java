package org.disclosurelint.detect.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeHolidaysTest {
    @Test
    void theHolidaysOfAYearAreThoseThatTheExchangePublished() {
        assertThat(weekdays(2026))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-19",
                        "2026-02-16",
                        "2026-04-03",
                        "2026-05-25",
                        "2026-06-19",
                        "2026-07-03",
                        "2026-09-07",
                        "2026-11-26",
                        "2026-12-25");
    }

    @Test
    void newYearOnASaturdayClosesNoFriday() {
        assertThat(weekdays(2021)).doesNotContain("2021-12-31").hasSize(9);
    }

    @Test
    void daysOfMourningAreHolidays() {
        assertThat(weekdays(2025)).contains("2025-01-09").hasSize(11);
    }

    private static List<String> weekdays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(ExchangeHolidays::hold)
                .map(LocalDate::toString)
                .toList();
    }
}
