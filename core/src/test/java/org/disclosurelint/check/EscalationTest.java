package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.disclosurelint.finding.Finding;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finding weighs by what stands near it. */
class EscalationTest {
    private static final String DRAFT = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. bakes the best rye. Its best bread costs $4.

            Nobody has better flour, and the best rye costs $5.
            """;

    private final Judged judged;

    EscalationTest(@TempDir Path root) {
        judged = new Judged(root);
    }

    private List<String> severities(String when) {
        return judged
                .on(DRAFT, "kind: forbid\nphrases: [best]\nescalate: {to: error, " + when + "}")
                .findings()
                .stream()
                .map(Finding::severity)
                .map(s -> s.id())
                .toList();
    }

    @Test
    void withoutANearnessTheReleaseDecidesForAllFindings() {
        assertThat(severities("when: {phrases: ['costs {money}']}")).containsExactly("error", "error", "error");
        assertThat(severities("when: {phrases: ['costs {money}']}, same: release"))
                .containsExactly("error", "error", "error");
        assertThat(severities("when: {phrases: ['costs {percent}']}")).containsExactly("warning", "warning", "warning");
    }

    @Test
    void eachFindingWeighsByItsOwnSentence() {
        assertThat(severities("when: {phrases: ['costs {money}']}, same: sentence"))
                .containsExactly("warning", "error", "error");
    }

    @Test
    void aFindingWeighsByItsOwnWords() {
        assertThat(severities("when: {phrases: [best rye]}, same: words")).containsExactly("error", "warning", "error");
    }

    @Test
    void eachFindingWeighsByItsOwnParagraph() {
        assertThat(severities("when: {phrases: ['$4']}, same: paragraph")).containsExactly("error", "error", "warning");
    }

    @Test
    void everyDetectorMustFindSomethingNear() {
        assertThat(severities("when: {phrases: ['costs {money}'], patterns: ['flour']}, same: sentence"))
                .containsExactly("warning", "warning", "error");
        assertThat(severities("when: {phrases: ['$4'], patterns: ['flour']}, same: sentence"))
                .containsExactly("warning", "warning", "warning");
    }

    @Test
    void theHeaviestStepThatHoldsCounts() {
        String steps = """
                kind: forbid
                phrases: [best]
                severity: note
                escalate:
                  - {to: warning, same: paragraph, when: {phrases: ['$4']}}
                  - {to: error, same: sentence, when: {phrases: ['costs {money}']}}
                """;

        assertThat(judged.on(DRAFT, steps).findings())
                .extracting(f -> f.severity().id())
                .containsExactly("warning", "error", "error");
        assertThat(judged.on(DRAFT, steps.replace("{money}", "{percent}")).findings())
                .extracting(f -> f.severity().id())
                .containsExactly("warning", "warning", "note");
    }

    @Test
    void aHeavyStepNeedsNoLighterOne() {
        String steps = """
                kind: forbid
                phrases: [best]
                severity: note
                escalate: [{to: warning, when: {phrases: [mill]}}, {to: error, same: words, when: {phrases: [best rye]}}]
                """;

        assertThat(judged.on(DRAFT, steps).findings())
                .extracting(f -> f.severity().id())
                .containsExactly("error", "note", "error");
    }

    @Test
    void whatIsMissingIsCalledForByTheWordsThatMakeItWeighMore() {
        String rule = """
                kind: require-when
                when: {phrases: [best, best rye costs]}
                phrases: [warranty]
                belongs-in: legend
                """;
        String step = "escalate: {to: error, when: {phrases: [%s]}}";

        assertThat(judged.on(DRAFT, rule).findings()).extracting(Finding::words).containsExactly("best");
        assertThat(judged.on(DRAFT, rule + step.formatted("rye costs")).findings())
                .extracting(Finding::words)
                .containsExactly("best rye costs");
        assertThat(judged.on(DRAFT, rule + step.formatted("flour")).findings())
                .as("words that call for nothing by themselves")
                .extracting(Finding::words)
                .containsExactly("best");
    }

    @Test
    void whatStandsInManySentencesIsWeighedInOnePass() {
        String many = "The best rye costs $4. ".repeat(8_000);
        String rule = "kind: forbid\nphrases: [best]\nescalate: {to: error, same: sentence, when: {phrases: [rye]}}";

        List<Finding> findings = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> judged.on(many, rule).findings());

        assertThat(findings).hasSize(8_000).allMatch(f -> f.severity().id().equals("error"));
    }
}
