package org.disclosurelint.detect.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.disclosurelint.detect.period.FiscalCalendar.Source;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {
    private static final FiscalCalendar RETAIL = new FiscalCalendar(1, Source.PROFILE);

    @Test
    void aQuarterEndsThreeMonthsBehindTheOneBefore() {
        assertThat(RETAIL.quarterEnding(4)).hasValue(1);
        assertThat(RETAIL.quarterEnding(1)).hasValue(4);
        assertThat(RETAIL.quarterEnding(12)).isEmpty();
        assertThat(RETAIL.monthOfQuarter(3)).isEqualTo(10);
    }

    @Test
    void aYearOfFiftyThreeWeeksEndsInItsMonth() {
        assertThat(RETAIL.yearEndOf(LocalDate.of(2026, 2, 3))).isEqualTo(LocalDate.of(2026, 1, 31));
    }
}
