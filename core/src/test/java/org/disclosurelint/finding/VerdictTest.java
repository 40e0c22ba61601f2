package org.disclosurelint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "error, ERROR, true", "error, WARNING, false", "error, NOTE, false",
        "warning, ERROR, true", "warning, WARNING, true", "warning, NOTE, false",
        "note, ERROR, true", "note, WARNING, true", "note, NOTE, true",
        "never, ERROR, false", "never, WARNING, false", "never, NOTE, false"
    })
    void aThresholdIsReachedByItsSeverityAndAllHeavierOnes(String threshold, Severity severity, boolean reached) {
        assertThat(Threshold.of(threshold).orElseThrow().isReachedBy(severity)).isEqualTo(reached);
    }

    @Test
    void aThresholdIsNamedInAnyCase() {
        assertThat(Threshold.of(" Warning ")).contains(Threshold.WARNING);
        assertThat(Threshold.of("fatal")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0|0|no finding",
                "1|0|0|0|1 error",
                "2|1|0|0|2 errors, 1 warning",
                "0|0|1|3|1 attestation, 3 notes"
            })
    void countsReadAsASentenceSaysThem(int errors, int warnings, int attestations, int notes, String said) {
        assertThat(new Counts(errors, warnings, attestations, notes)).hasToString(said);
    }
}
