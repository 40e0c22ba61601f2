package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.format.Drafts.blocks;
import static org.disclosurelint.format.Drafts.plain;
import static org.disclosurelint.format.Drafts.sourceOf;

import org.disclosurelint.draft.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs of a web page whose links, italics and footnote marks came out on lines of their own. */
class CrumbsTest {
    private static final String LONG =
            "The plant in Nampa makes pressure sensors for the food industry, and has done so since its founders bought the old"
                    + " cannery there in the spring of 1998; its customers are dairies, breweries and the makers of frozen food.\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Read more at/www.tamarack.example/and follow us on/@Tamarack/,/LinkedIn/,/YouTube/and like us on/Facebook/.|"
                        + "Read more at www.tamarack.example and follow us on @Tamarack, LinkedIn, YouTube and like us on Facebook.",
                "all sensors for plants with a/Class II/-rated boiler/(the/T-44/) are new.|"
                        + "all sensors for plants with a Class II-rated boiler (the T-44) are new.",
                "they are described in the/Idaho Journal of Sensors/. More is said there.|"
                        + "they are described in the Idaho Journal of Sensors. More is said there.",
                "Limits of use/: the sensor is not for steam.|Limits of use: the sensor is not for steam."
            })
    void aSentenceInCrumbsIsWhole(String crumbs, String whole) {
        assertThat(plain(LONG + crumbs.replaceAll("/(?!/)", "\n") + "\n").text())
                .endsWith("\n\n" + whole);
    }

    @Test
    void footnoteMarksStayInTheirParagraph() {
        Draft draft = plain(LONG + """
                2
                It is the second largest of its kind in the state.
                3,4
                The
                T-44
                sensor is made in two sizes for dairies.
                5
                About Tamarack
                Tamarack makes sensors and sells them in nine states of the west.
                """);

        assertThat(blocks(draft)).hasSizeBetween(2, 3).first().asString().endsWith("two sizes for dairies. 5");
        assertThat(sourceOf(draft, "food. 2 It")).isEqualTo("food.\n2\nIt");
    }

    @Test
    void aMarkInSmallLettersDoesNotHideTheEndOfASentence() {
        assertThat(plain(LONG + "iv\nIt is the second largest of its kind in the state.\n")
                        .text())
                .endsWith("frozen food.\n\niv It is the second largest of its kind in the state.");
    }

    @Test
    void namesAndNumbersOfAContactAreNoCrumbs() {
        String contact = "Paul Abel\nTamarack Instruments\n208-555-0142\nor\nRita Lund\n208-555-0177";

        assertThat(plain(LONG + "\n" + contact + "\n").text()).endsWith("\n\n" + contact);
    }

    @Test
    void aLongLineThatLeadsToARowOfLinksIsWhole() {
        String line = LONG.strip() + " For more on sensors, visit";

        assertThat(plain(line + "\ntamarack.example,\nFacebook\n,\nLinkedIn\nand\nYouTube\n.\nContacts\nPaul Abel\n")
                        .text())
                .startsWith(line + " tamarack.example, Facebook, LinkedIn and YouTube.\n");
    }
}
