package org.disclosurelint.detect.cautionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.Detectors;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatuteCitationsTest {
    private static final String FRAME = "This release contains forward-looking statements within the meaning of %s.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Section 27A of the Securities Act of 1933, as amended, and Section 21E of the Securities Exchange Act of 1934, as amended",
                "Section 27A of the Securities Act of 1933 (as amended) and Section 21E of the Exchange Act",
                "Sections 27A and 21E of the Securities Act of 1933 and of the Securities Exchange Act of 1934, respectively",
                "Section 27A of the 1933 Act and Section 21E of the 1934 Act",
                "Section\n27A of the U.S. Securities Act of\n1933 and Section 21E of the United States Securities Exchange Act of 1934",
                "Section 21E of the Exchange Act of 1934",
                "Section 27A of the Securities Act and Section 21E of the Exchange Act",
                "the Private Securities Litigation Reform Act of 1995, as amended",
                "the U.S. Private Securities Litigation Reform Act",
                "the Securities Litigation Reform Act of 1995",
                "the PSLRA",
                "the Securities Act of 1933 and of the Securities Exchange Act of 1934, each as amended",
                "the Reform Act",
                "Sections 27A of the Securities Act and 21E of the Exchange Act",
                "§ 27A of the Securities Act of 1933",
                "the Ontario Securities Act of 1990, the Texas Securities Act of 1957 and the Securities Litigation Uniform Standards Act of 1998"
            })
    void aRightOrMerelyShortCitationIsNotGarbled(String citation) {
        assertThat(garbled(String.format(FRAME, citation))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Section 27A of the Securities Exchange Act of 1934 | Section 27A of the Securities Act of 1933",
                "Section 21E of the Securities Act of 1933 | Section 21E of the Securities Exchange Act of 1934",
                "Section 21E of the Securities Act of 1934 | Section 21E of the Securities Exchange Act of 1934",
                "Section 27A of the Securities Act of 1934 | Section 27A of the Securities Act of 1933",
                "Section 27A of the Securities Act of 1993 | Section 27A of the Securities Act of 1933",
                "Section 21E of the Exchange Act of 1943 | Section 21E of the Securities Exchange Act of 1934",
                "Section 21E of the Securities and Exchange Act of 1934 | Section 21E of the Securities Exchange Act of 1934",
                "Section 27A of the 1934 Act | Section 27A of the Securities Act of 1933",
                "Section 21A of the Securities Exchange Act of 1934 | Section 21E of the Securities Exchange Act of 1934",
                "Section 27E of the Securities Act of 1933 | Section 27A of the Securities Act of 1933",
                "Section 27(a) of the Securities Act of 1933 | Section 27A of the Securities Act of 1933",
                "the Securities and Exchange Act of 1934 | Securities Exchange Act of 1934",
                "the Securities Exchange Act of 1933 | Securities Exchange Act of 1934",
                "the Securities Act of 1993 | Securities Act of 1933",
                "the Private Securities Reform Litigation Act of 1995 | Private Securities Litigation Reform Act of 1995",
                "the Private Securities Litigation Reform Act of 1996 | Private Securities Litigation Reform Act of 1995",
                "the Private Securities Legislation Reform Act of 1995 | Private Securities Litigation Reform Act of 1995",
                "the Private Security Litigation Reform Act of 1995 | Private Securities Litigation Reform Act of 1995",
                "the Private Securities Litigation Act of 1995 | Private Securities Litigation Reform Act of 1995",
                "Section 21E of the Private Securities Litigation Reform Act of 1995 | Section 21E of the Securities Exchange Act of 1934",
                "Sections 27A and 21E of the Securities Act of 1933 | Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934",
                "Sections 27A and 21E of the Securities Exchange Act of 1934 and the Securities Act of 1933, respectively | Section 27A of the Securities Act of 1933 and Section 21E of the Securities Exchange Act of 1934"
            })
    void aGarbledCitationIsFoundOnceWithTheRightOne(String citation, String right) {
        List<GarbledCitation> garbled = garbled(String.format(FRAME, citation));
        assertThat(garbled).hasSize(1);
        assertThat(garbled.get(0).suggestion()).contains(right);
        assertThat(garbled.get(0).problem()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void theWordsOfTheCitationAreMarkedAndNoMore() {
        String text = String.format(FRAME, "Section 27A of the Securities Exchange Act of 1934, as amended");
        TextRange range = garbled(text).get(0).range();
        assertThat(range.of(text)).isEqualTo("Section 27A of the Securities Exchange Act of 1934");
        assertThat(garbled(text).get(0).problem()).isEqualTo("Section 27A is in the Securities Act of 1933");
    }

    @Test
    void otherSectionsAwayFromTheSafeHarborAreNobodysBusiness() {
        assertThat(garbled(
                        "He filed a report under Section 16 of the Securities Exchange Act of 1934. The offer relies on "
                                + "Section 21 of the Exchange Act and Section 27B of the Securities Act of 1933."))
                .isEmpty();
    }

    @Test
    void itIsADetectorOfRuleFiles() {
        assertThat(Detectors.load(getClass().getClassLoader()).names())
                .contains("statute-citation", "cautionary-statement");
    }

    @Test
    void aHostileLineTakesLinearTime() {
        String unit = "Section 27A, and Section 21E of the Securities Act, Private Securities ";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> garbled(unit.repeat(1_000_000 / unit.length())));
    }

    private static List<GarbledCitation> garbled(String text) {
        return StatuteCitations.garbled(Subjects.of(text, Optional.empty()));
    }
}
