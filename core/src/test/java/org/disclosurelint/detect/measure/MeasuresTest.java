package org.disclosurelint.detect.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {
    private static Measures measures(String text) {
        return Subjects.of(text + "\n").recall(Measures.ANALYSIS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adjusted EBITDA was $4 million. | Adjusted EBITDA | net-income",
                "We look at non-GAAP diluted EPS. | non-GAAP diluted EPS | earnings-per-share",
                "Adjusted gross margin rose to 41%. | Adjusted gross margin | gross-profit",
                "Free cash flow was $4 million. | Free cash flow | operating-cash-flow",
                "Net income, excluding the gain, was $4 million. | Net income, excluding | net-income",
                "Core earnings per share were $0.40. | Core earnings per share | earnings-per-share",
                "Normalized FFO was $4 million. | Normalized FFO | net-income"
            })
    void aMeasureHasItsCounterpart(String text, String words, String counterpart) {
        Subject subject = Subjects.of(text + "\n");

        assertThat(subject.recall(Measures.ANALYSIS).nonGaap()).singleElement().satisfies(m -> {
            assertThat(subject.draft().words(m.range())).isEqualTo(words);
            assertThat(m.counterpart().id()).isEqualTo(counterpart);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Net income was $4 million, and revenue $90 million.",
                "Bakery segment adjusted EBITDA rose 4%.",
                "Seasonally adjusted income rose in Ohio.",
                "Split-adjusted earnings per share were $0.40.",
                "The tier 1 capital ratio was 12.1%.",
                "Core sales rose 4%.",
                "The ratio is measured by covenant EBITDA."
            })
    void whatGaapRequiresOrOthersDefineIsNone(String text) {
        assertThat(measures(text).nonGaap()).isEmpty();
    }

    @Test
    void theWordGaapAloneStandsForAnyMeasureOfGaap() {
        Measures measures = measures("GAAP and non-GAAP EPS include a charge.");

        assertThat(measures.gaap())
                .singleElement()
                .satisfies(m ->
                        assertThat(m.isComparableTo(measures.nonGaap().get(0))).isTrue());
    }
}
