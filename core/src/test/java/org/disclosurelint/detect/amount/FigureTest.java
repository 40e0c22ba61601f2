package org.disclosurelint.detect.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | 1234 | 1",
                "$ (12.5) | -12.5 | 0.1",
                "(1,234) | -1234 | 1",
                "$(0.12) | -0.12 | 0.01",
                "(4.2)% | -4.2 | 0.1",
                "(4.2%) | -4.2 | 0.1",
                "1,234(a) | 1234 | 1",
                "-7 | -7 | 1",
                "$ — | 0 | 1",
                "— | 0 | 1",
            })
    void aCellIsReadWithItsSignAndPrecision(String cell, String value, String unit) {
        Figure figure = Figure.parse(cell).orElseThrow();
        assertThat(figure.value()).isEqualByComparingTo(value);
        assertThat(figure.unit()).isEqualByComparingTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NM", "n/a", "2026 sales", "1,23", "$", "()", "1.2.3"})
    void aCellWithoutANumberHoldsNone(String cell) {
        assertThat(Figure.parse(cell)).isEmpty();
    }

    @Test
    void roundedNumbersAgreeIfTheyCouldHaveBeenOne() {
        Figure rounded = Figure.ofDigits("13.8").orElseThrow();
        assertThat(rounded.agreesWith(Figure.ofDigits("13.775").orElseThrow())).isTrue();
        assertThat(rounded.agreesWith(Figure.ofDigits("13.74").orElseThrow())).isFalse();
    }

    @Test
    void zerosAtTheEndMayHaveBeenRounded() {
        assertThat(Figure.ofDigits("1,500,000").orElseThrow().coarse().unit()).isEqualByComparingTo("100000");
        assertThat(Figure.ofDigits("10,000,000").orElseThrow().coarse().unit()).isEqualByComparingTo("1000000");
        assertThat(Figure.ofDigits("1.50").orElseThrow().coarse().unit()).isEqualByComparingTo("0.01");
        assertThat(Figure.ofDigits("100").orElseThrow().coarse().unit()).isEqualByComparingTo("1");
    }
}
