package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.format.Drafts.blocks;
import static org.disclosurelint.format.Drafts.plain;
import static org.disclosurelint.format.Drafts.sourceOf;

import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.junit.jupiter.api.Test;

class PlainTextFormatTest {
    private static final String WRAPPED = """
            BOISE, Idaho, March 3, 2004 - Tamarack Instruments, Inc. (OTC
            Bulletin Board: TMRK) announced today that its board has named
            Ellen Voss treasurer. Ms. Voss joined the company in 1998 as a
            controller, and was made responsible for planning in 2001.
            """;

    @Test
    void aHardWrappedParagraphBecomesOneLine() {
        assertThat(plain(WRAPPED).text()).doesNotContain("\n").contains("today that its board has named Ellen Voss");
    }

    @Test
    void aTickerTagBrokenOverALineIsWhole() {
        assertThat(plain(WRAPPED).text()).contains("(OTC Bulletin Board: TMRK)");
    }

    @Test
    void whatWasUnwrappedLeadsBackToBothLines() {
        assertThat(sourceOf(plain(WRAPPED), "(OTC Bulletin Board: TMRK)")).isEqualTo("(OTC\nBulletin Board: TMRK)");
    }

    @Test
    void aCompoundBrokenBehindItsHyphenIsClosedUp() {
        Draft draft = plain(WRAPPED.replace("planning in 2001.", "forward-\nlooking statements."));
        assertThat(draft.text()).contains("responsible for forward-looking statements.");
        assertThat(sourceOf(draft, "forward-looking")).isEqualTo("forward-\nlooking");
    }

    @Test
    void aSuspendedHyphenKeepsItsSpace() {
        assertThat(plain(WRAPPED.replace("planning in 2001.", "short-\nand long-term debt."))
                        .text())
                .contains("short- and long-term debt");
    }

    @Test
    void anIndentedFirstLineStartsAParagraph() {
        Draft draft = plain("""
                     The plant in Nampa makes pressure sensors for the food
                industry, and has done so since its founders bought the old
                cannery there.
                     Its customers are dairies, breweries and the makers of
                frozen food in all states west of the river.
                """);
        assertThat(blocks(draft)).hasSize(2).last().asString().startsWith("PARAGRAPH: Its customers are");
    }

    @Test
    void aLineThatEndsEarlyBehindASentenceEndsItsParagraph() {
        Draft draft = plain("""
                The plant in Nampa makes pressure sensors for the food
                industry, and has done so since its founders bought the old
                cannery.
                Tamarack sells them to dairies and breweries and the makers
                of frozen food.
                """);
        assertThat(blocks(draft)).hasSize(2);
    }

    @Test
    void theLinesOfAContactStayLines() {
        Draft draft = plain(WRAPPED + """

                Contact:  Tamarack Instruments, Inc.
                          Paul Abel, Director of Corporate Communications
                          208.555.0142
                          www.tamarack.example
                """);
        assertThat(blocks(draft))
                .last()
                .isEqualTo("PARAGRAPH: Contact: Tamarack Instruments, Inc.\n"
                        + "Paul Abel, Director of Corporate Communications\n208.555.0142\nwww.tamarack.example");
    }

    @Test
    void theLinesOfACenteredHeadingStayLines() {
        Draft draft = plain("""
                         Tamarack Instruments Names Ellen Voss
                                Treasurer of the Firm

                """ + WRAPPED);
        assertThat(blocks(draft))
                .first()
                .isEqualTo("PARAGRAPH: Tamarack Instruments Names Ellen Voss\nTreasurer of the Firm");
    }

    @Test
    void aHeadingOnTheLineAboveAParagraphIsABlockOfItsOwn() {
        assertThat(blocks(plain("About Tamarack\n" + WRAPPED)))
                .hasSize(2)
                .first()
                .isEqualTo("PARAGRAPH: About Tamarack");
    }

    @Test
    void everyLongLineIsAParagraph() {
        String sentence =
                "Tamarack Instruments makes pressure sensors for dairies, breweries and makers of frozen food. ";
        Draft draft = plain("About Tamarack\n" + sentence.repeat(3) + "\n" + sentence.repeat(2));
        assertThat(draft.blocks()).hasSize(3);
    }

    @Test
    void aLongLineBehindTheDashOfADatelineBelongsToIt() {
        Draft draft = plain("BOISE, Idaho--(A WIRE)--\n" + "Tamarack Instruments today named a treasurer. ".repeat(5));
        assertThat(draft.text()).startsWith("BOISE, Idaho--(A WIRE)-- Tamarack Instruments today");
    }

    @Test
    void aBlankLineInTheMiddleOfASentenceTearsNoParagraph() {
        Draft draft = plain(WRAPPED.replace("1998 as a\n", "1998 as a\n\n"));
        assertThat(draft.blocks()).hasSize(1);
        assertThat(draft.text()).contains("in 1998 as a controller");
    }

    @Test
    void textWrappedTwiceIsWhole() {
        Draft draft = plain(WRAPPED.replace("today that its board", "today that its\nboard")
                .replace("1998 as a\n", "1998 as\na\n")
                .replace("(OTC\n", "\n(OTC\n"));
        assertThat(draft.text()).contains("that its board has named").contains("as a controller");
    }

    @Test
    void letterSpacedWordsAreClosedUp() {
        assertThat(plain("   N E W S   R E L E A S E\n\n   P R E S S  I N F O").text())
                .isEqualTo("NEWS RELEASE\n\nPRESS INFO");
    }

    @Test
    void aLetterSpacedWordLeadsBackToItsLetters() {
        assertThat(sourceOf(plain("  N E W S   R E L E A S E"), "RELEASE")).isEqualTo("R E L E A S E");
    }

    @Test
    void charactersAreNormalized() {
        assertThat(plain(
                                "The\u00A0company\u2019s  \u2018new\u2019\tco\u00ADop\u200B \u201Cplan\u201D, non\u2011GAAP, \uFB01led")
                        .text())
                .isEqualTo("The company's 'new' coop “plan”, non-GAAP, filed");
    }

    @Test
    void normalizedCharactersLeadBackToWhatWasTyped() {
        Draft draft = plain("A co\u00ADop\u2019s  \uFB01ling");
        assertThat(sourceOf(draft, "coop's")).isEqualTo("co\u00ADop\u2019s");
        assertThat(sourceOf(draft, "filing")).isEqualTo("\uFB01ling");
    }

    @Test
    void rulesAreSeparators() {
        assertThat(blocks(plain("One\n---------\nTwo\n* * *\nThree\n=====\n_____\n"), Block.Kind.SEPARATOR))
                .containsExactly("---------", "* * *", "=====", "_____");
    }

    @Test
    void endMarksAreText() {
        for (String mark : new String[] {"###", "-30-", "- 30 -", "END", "####"}) {
            assertThat(blocks(plain("The text ends.\n\n          " + mark + "\n")))
                    .containsExactly("PARAGRAPH: The text ends.", "PARAGRAPH: " + mark);
        }
        assertThat(plain("# # #").text()).isEqualTo("###");
    }

    @Test
    void itemsOfAListHaveNoMarkerInTheProse() {
        Draft draft = plain("""
                Highlights:
                  * Revenue rose to $4 million, which is more than the company
                    had planned.
                  * Costs fell.

                1. Sensors
                2. Gauges
                (i) valves;
                (ii) pumps.
                \u2022Meters
                """);
        assertThat(blocks(draft, Block.Kind.LIST_ITEM))
                .containsExactly(
                        "Revenue rose to $4 million, which is more than the company had planned.",
                        "Costs fell.",
                        "Sensors",
                        "Gauges",
                        "valves;",
                        "pumps.",
                        "Meters");
    }

    @Test
    void anItemThatFillsItsLineEndsWhereTheNextOneBegins() {
        Draft draft = plain(WRAPPED + """

                - Revenue of $4 million, up 9% from what it was a year ago
                - Earnings per share of $0.61, compared with $0.54 before
                - Company narrows its outlook for the year 2004

                1. Revenue of $4 million, up 9% from what it was a year ago
                2. Earnings per share of $0.61, compared with $0.54 before
                   - sensors, whose earnings were more than half of all the
                     earnings there were
                   - gauges and what belongs to them, and all other things
                   - valves
                3. Company narrows its outlook for the year 2004
                """);
        assertThat(draft.blocks().stream()
                        .filter(b -> b.kind() == Block.Kind.LIST_ITEM)
                        .map(b -> b.level() + " " + b.range().of(draft.text()).split(" ", 2)[0]))
                .containsExactly(
                        "1 Revenue",
                        "1 Earnings",
                        "1 Company",
                        "1 Revenue",
                        "1 Earnings",
                        "2 sensors,",
                        "2 gauges",
                        "2 valves",
                        "1 Company");
    }

    @Test
    void aDashThatEndsADatelineIsNoBullet() {
        Draft draft = plain(WRAPPED.replace(
                "2004 - Tamarack Instruments, Inc. (OTC\n",
                "2004\n- Tamarack Instruments, Inc., a maker of sensors (OTC\n"));
        assertThat(blocks(draft, Block.Kind.LIST_ITEM)).isEmpty();
    }

    @Test
    void aNumberThatEndsASentenceIsNoMarker() {
        Draft draft = plain(WRAPPED.replace("named\n", "chosen, on December\n31. It was "));
        assertThat(blocks(draft, Block.Kind.LIST_ITEM)).isEmpty();
    }

    @Test
    void rowsWithFiguresAreATable() {
        Draft draft = plain("""
                                        2003        2002
                                      --------    --------
                Net revenue           $ 14,210    $ 12,900
                Operating expenses:
                  Selling                2,100       1,950
                Net loss                  (310)          -
                """);
        assertThat(blocks(draft))
                .containsExactly("TABLE: 2003  2002\n--------  --------\nNet revenue  $ 14,210  $ 12,900\n"
                        + "Operating expenses:\nSelling  2,100  1,950\nNet loss  (310)  -");
    }

    @Test
    void aSentenceWithWideSpacesIsNoTable() {
        assertThat(plain("Revenue was  $14 million.  In 2003  it was  $12 million.")
                        .blocks()
                        .get(0)
                        .kind())
                .isEqualTo(Block.Kind.PARAGRAPH);
    }

    @Test
    void contactsSideBySideAreReadOneAfterTheOther() {
        Draft draft = plain("""
                Paul Abel                     Rita Lund
                Tamarack Instruments          Lund & Partners
                208-555-0142                  212-555-0177
                paul@tamarack.example         rita@lund.example
                """);
        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: Paul Abel\nTamarack Instruments\n208-555-0142\npaul@tamarack.example",
                        "PARAGRAPH: Rita Lund\nLund & Partners\n212-555-0177\nrita@lund.example");
        assertThat(sourceOf(draft, "Lund & Partners")).isEqualTo("Lund & Partners");
        assertThat(sourceOf(draft, "paul@tamarack.example\n\nRita Lund"))
                .contains("Rita Lund", "paul@tamarack.example");
    }

    @Test
    void aLineThatFillsItsColumnLeavesTheOtherColumnInItsPlace() {
        String head = """
                Investors:                  Media:
                Paul Abel                   Rita Lund
                """;
        String narrow = """
                Director, Investors Affairs Director, Communications
                """;
        String tail = """
                Head of Investor Relations  Vice President
                208-555-0142                212-555-0177
                paul.abel@tamarack.example1 rita@tamarack.example
                """;
        assertThat(blocks(plain(head + tail)))
                .containsExactly(
                        "PARAGRAPH: Investors:\nPaul Abel\nHead of Investor Relations\n208-555-0142\npaul.abel@tamarack.example1",
                        "PARAGRAPH: Media:\nRita Lund\nVice President\n212-555-0177\nrita@tamarack.example");
        assertThat(blocks(plain(narrow + head + tail)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("PARAGRAPH: Director, Investors Affairs\nInvestors:\nPaul Abel\n");
    }

    @Test
    void labelsAndWhatTheySayAreReadLineByLine() {
        Draft draft = plain("""
                Contact:          Paul Abel
                Telephone:        208-555-0142
                E-mail:           paul@tamarack.example
                """);
        assertThat(draft.text())
                .isEqualTo("Contact: Paul Abel\nTelephone: 208-555-0142\nE-mail: paul@tamarack.example");
    }

    @Test
    void aWebAddressIsALineOfAContactHoweverWideTheLineBeforeIt() {
        assertThat(plain(WRAPPED + """

                Contact:  Tamarack Instruments, Inc.
                \t  Paul Abel, Director of Investor Relations
                \t  www.tamarack-instruments.example
                """).text())
                .endsWith("\n\nContact: Tamarack Instruments, Inc.\nPaul Abel, Director of Investor Relations\n"
                        + "www.tamarack-instruments.example");
    }

    @Test
    void linesKnowTheirIndentationInColumns() {
        Draft draft = plain("Contact:  Tamarack\n\t  Paul Abel\n");
        assertThat(draft.blocks().get(0).lines()).extracting(Block.Line::indent).containsExactly(0, 10);
    }

    @Test
    void blankLinesBeforeABlockAreCounted() {
        assertThat(plain("\nOne\n\n\nTwo\n").blocks())
                .extracting(Block::blankLinesBefore)
                .containsExactly(1, 2);
    }

    @Test
    void frontMatterIsNoProse() {
        Draft draft = plain("---\ntitle: A title\ndate: 2026-05-06\n---\n\nThe text.\n");
        assertThat(draft.text()).isEqualTo("The text.");
        assertThat(draft.frontMatter().date().map(Stated::value)).hasToString("Optional[2026-05-06]");
    }

    @Test
    void anEmptyDraftHasNoBlocks() {
        assertThat(plain("").blocks()).isEmpty();
        assertThat(plain(" \n\t\n\u00A0\n").blocks()).isEmpty();
    }
}
