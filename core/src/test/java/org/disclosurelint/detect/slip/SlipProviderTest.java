package org.disclosurelint.detect.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;

class SlipProviderTest {
    @Test
    void oneMissingMarkIsToldOnceThoughItTurnsAllOthersRound() {
        assertThat(found(
                        "unpaired-quotation-mark",
                        "The words “may”, ”will”, ”can” and “could” mark such statements of Velder Foods."))
                .hasSize(1);
    }

    @Test
    void yearsOverYearsAreNoDoubledWords() {
        assertThat(found("doubled-word", "Sales rose year over year over two years, and it had had more of of them."))
                .containsExactly("of of");
    }

    @Test
    void aHeadlineInTwoLinesIsNoRepetition() {
        String lead = "\n\nAKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery on Monday.\n";
        assertThat(found("repeated-text", "Velder Foods Opens\nSecond Bakery in Akron" + lead))
                .isEmpty();
        assertThat(found("repeated-text", "Velder Foods Opens Bakery\n\nVELDER FOODS OPENS BAKERY" + lead))
                .containsExactly("VELDER FOODS OPENS BAKERY");
    }

    private static List<String> found(String kind, String text) {
        return Subjects.words(Subjects.detector(new SlipProvider(), "{kind: " + kind + "}"), Subjects.of(text));
    }
}
