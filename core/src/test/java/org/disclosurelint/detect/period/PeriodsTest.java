package org.disclosurelint.detect.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Sales of the second quarter of fiscal 2026 rose.            | second quarter of fiscal 2026 QUARTER 2 2026 fiscal
                    Results for the third quarter ended September 30, 2026.     | third quarter ended September 30, 2026 QUARTER 3 - 2026-09-30
                    Third Quarter 2026 Results                                  | Third Quarter 2026 QUARTER 3 2026
                    Velder reports Q3 2026 sales.                               | Q3 2026 QUARTER 3 2026
                    In 3Q26 sales rose.                                         | 3Q26 QUARTER 3 2026
                    In Q3 FY26 sales rose.                                      | Q3 FY26 QUARTER 3 2026 fiscal
                    In Q3 12% more was sold.                                    | Q3 QUARTER 3 -
                    for the six months ended June 30, 2026 and 2025             | six months ended June 30, 2026 HALF - - 2026-06-30
                    the first nine months of 2026                               | first nine months of 2026 NINE_MONTHS - 2026
                    thirteen weeks ended May 2, 2026                            | thirteen weeks ended May 2, 2026 QUARTER - - 2026-05-02
                    Form 10-K for the fiscal year ended December 31, 2025       | fiscal year ended December 31, 2025 YEAR - - fiscal 2025-12-31
                    Full Year 2025 Results                                      | Full Year 2025 YEAR - 2025
                    the year-ago quarter                                        | year-ago quarter QUARTER - - prior
                    the second quarter of last year                             | second quarter of last year QUARTER 2 - prior
                    the first half of calendar 2026                             | first half of calendar 2026 HALF 1 2026 calendar
                    FY2026 guidance                                             | FY2026 YEAR - 2026 fiscal
                    within the next six months, in four weeks                   | ''
                    a quarter of its customers for half a year                  | ''
                    """)
    void aPeriodIsReadWithItsNumberItsYearAndItsEnd(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our twice yearly 2026 meetings are open.", "The calendaryear 2026 is sold out."})
    void wordsThatOnlyHoldThoseOfAPeriodNameNone(String text) {
        assertThat(Periods.in(text)).isEmpty();
        assertThat(Subjects.of(text, Optional.empty()).recall(Periods.ANALYSIS)).isEmpty();
    }

    @Test
    void twoPeriodsCanShareTheirEnd() {
        assertThat(Periods.in("for the three and nine months ended September 30, 2026"))
                .extracting(p -> p.length().months(), p -> p.lastDay().orElseThrow())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, LocalDate.of(2026, 9, 30)),
                        org.assertj.core.groups.Tuple.tuple(9, LocalDate.of(2026, 9, 30)));
    }

    private static String read(String text) {
        List<AccountingPeriod> all = Periods.in(text);
        return all.stream()
                .map(p -> p.range().of(text)
                        + " " + p.length()
                        + " " + (p.number().isPresent() ? p.number().getAsInt() : "-")
                        + " " + (p.year().isPresent() ? p.year().getAsInt() : "-")
                        + (p.fiscal() ? " fiscal" : "")
                        + (p.calendar() ? " calendar" : "")
                        + (p.prior() ? " prior" : "")
                        + p.lastDay().map(d -> " " + d).orElse(""))
                .collect(Collectors.joining("; "));
    }
}
