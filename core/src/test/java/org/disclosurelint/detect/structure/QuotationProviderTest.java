package org.disclosurelint.detect.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
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

    private static List<String> unattributed(String text) {
        return Subjects.words(Subjects.detector(new QuotationProvider(), "{lacks: speaker}"), Subjects.of(text));
    }
}
