package org.disclosurelint.detect.tailored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.detect.forward.ForwardLookingStatements;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;

/** Sentences of made-up issuers that say how things stand and go on to project. */
class MixedStatementsTest {
    private static final String RELEASE = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. (Nasdaq: VLDF) opened its second bakery on Monday. %s
            """;

    @Test
    void howThingsStandAndWhatIsExpectedInOneSentenceAreMixed() {
        Subject subject = Subjects.of(RELEASE.formatted("Our backlog is at a record, and we expect revenue to grow."));

        assertThat(MixedStatements.of(subject))
                .singleElement()
                .satisfies(f -> assertThat(f.range().of(subject.draft().text())).isEqualTo("Our backlog is"));
    }

    @Test
    void aSentenceWithoutEndIsReadInSeconds() {
        Subject subject = Subjects.of(RELEASE.formatted("we expect results, and ".repeat(4_000)));
        assertThat(subject.recall(ForwardLookingStatements.ANALYSIS)).hasSizeGreaterThan(1_000);

        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(MixedStatements.of(subject)).isEmpty());
    }
}
