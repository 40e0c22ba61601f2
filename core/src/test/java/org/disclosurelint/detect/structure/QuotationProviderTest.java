package org.disclosurelint.detect.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;

class QuotationProviderTest {
    private static final String QUOTATION =
            "“We are very glad that the new ovens came in May and that bread can be baked in them.”";

    private static final String HEAD = """
            Velder Foods Opens Second Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery on Monday.

            The bakery has four ovens.

            """;

    @Test
    void aLineBelowTheQuotationNamesTheSpeaker() {
        assertThat(unattributed(HEAD + QUOTATION + "\n\nRuth Aldane, Chief Executive Officer\n"))
                .isEmpty();
        assertThat(unattributed(HEAD + QUOTATION + "\n\nAbout Velder Foods\nIt bakes bread.\n"))
                .containsExactly(QUOTATION);
    }

    @Test
    void wordsWithinTheQuotationAttributeNothing() {
        String told = QUOTATION.replace("We are", "The agency told us and said we are");
        assertThat(unattributed(HEAD + told + "\n\nAbout Velder Foods\nIt bakes bread.\n"))
                .containsExactly(told);
    }

    @Test
    void aDraftOfQuotationsAloneIsReadInTime() {
        String named = HEAD + "“We like it very much indeed,” said Ann Lee. ".repeat(1_000);
        String unnamed = HEAD
                + "“We like all that he said of our bread and of the ovens in which it is baked.” It is baked. "
                        .repeat(1_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            Subject subject = Subjects.of(named);
            assertThat(Subjects.words(Subjects.detector(new QuotationProvider(), "{lacks: title}"), subject))
                    .hasSize(1_000);
            assertThat(unattributed(unnamed).size()).isEqualTo(1_000);
        });
    }

    private static List<String> unattributed(String text) {
        return Subjects.words(Subjects.detector(new QuotationProvider(), "{lacks: speaker}"), Subjects.of(text));
    }
}
