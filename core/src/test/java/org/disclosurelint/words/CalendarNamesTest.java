package org.disclosurelint.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarNamesTest {
    @ParameterizedTest
    @EnumSource(Month.class)
    void aMonthIsReadInFullAndShort(Month month) {
        assertThat(MonthNames.month(month.name())).contains(month);
        assertThat(MonthNames.month(month.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "."))
                .contains(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marchioness", "Ju", "", "Mayor", "Decade", "Octane"})
    void whatOnlyBeginsLikeAMonthIsNone(String word) {
        assertThat(MonthNames.month(word)).isEmpty();
    }

    @Test
    void septemberHasTwoShortForms() {
        assertThat(MonthNames.month("Sept")).contains(Month.SEPTEMBER);
        assertThat("Sept").matches(MonthNames.ANY);
        assertThat("Sept.").matches(MonthNames.STOPPED);
    }

    @ParameterizedTest
    @CsvSource({"Tuesday, TUESDAY", "THU, THURSDAY", "wednesday, WEDNESDAY"})
    void aWeekdayIsReadInAnyForm(String name, DayOfWeek day) {
        assertThat(WeekdayNames.weekday(name)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"second, 2", "4th, 4", "Third, 3", "fifth, 0"})
    void ordinalsOfQuartersCountToFour(String word, int value) {
        assertThat(OrdinalWords.value(word)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"twenty-five, 25", "Eleven, 11", "one hundred, 100", "ninety, 90"})
    void numbersInWordsAreReadToAHundred(String words, int value) {
        assertThat(words).matches(NumberWords.PATTERN);
        assertThat(NumberWords.value(words)).isEqualTo(value);
    }
}
