package org.disclosurelint.detect.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and their check digits. */
class WrongCheckDigitTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISIN US92243V1052 and ISIN US92243V1059 | US92243V1059",
                "(CUSIP: 92243V 10 6) | 92243V 10 6",
                "CUSIP Nos. 92243V105, 92243V106 and 92243V107. | 92243V106;92243V107",
                "SEDOL BV3LDR4, SEDOL BV3LDR3 | BV3LDR3",
                "Legal Entity Identifier (LEI): 000000VELDERFOODSX48 | 000000VELDERFOODSX48",
                "LEI code: 000000VELDERFOODSX85. LEI number 000000VELDERFOODSX84 | 000000VELDERFOODSX85",
            })
    void aCodeThatItsCheckDigitBeliesIsFound(String text, String expected) {
        assertThat(Subjects.words(Subjects.detector(new WrongCheckDigitProvider(), ""), Subjects.of(text)))
                .containsExactly(expected.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "92243V106 is the number of the oven. |",
                "The CUSIP number is to be assigned. |",
                "ISIN: pending; US0000000000000 |",
                "CUSIP 92243V106A |"
            })
    void whatIsNoCodeBehindItsLabelIsLetBe(String text) {
        assertThat(Subjects.words(Subjects.detector(new WrongCheckDigitProvider(), ""), Subjects.of(text)))
                .isEmpty();
    }
}
