package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurelint.format.Drafts.blocks;
import static org.disclosurelint.format.Drafts.markdown;
import static org.disclosurelint.format.Drafts.sourceOf;

import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.FrontMatter.Stated;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;

class MarkdownFormatTest {
    @Test
    void headingsParagraphsListsAndRulesAreBlocks() {
        Draft draft = markdown("""
                # Tamarack names a treasurer

                The board has
                chosen Ellen Voss.

                * Sensors
                  1. Gauges
                > Quoted words

                ---
                """);
        assertThat(blocks(draft))
                .containsExactly(
                        "HEADING: Tamarack names a treasurer",
                        "PARAGRAPH: The board has chosen Ellen Voss.",
                        "LIST_ITEM: Sensors",
                        "LIST_ITEM: Gauges",
                        "PARAGRAPH: Quoted words",
                        "SEPARATOR: ---");
        assertThat(draft.blocks()).extracting(Block::level).containsExactly(1, 0, 1, 2, 0, 0);
    }

    @Test
    void aBreakThatWasAskedForStays() {
        assertThat(markdown("Paul Abel  \nTreasurer\\\nTamarack<br>Boise").text())
                .isEqualTo("Paul Abel\nTreasurer\nTamarack\nBoise");
    }

    @Test
    void aCompoundBrokenBehindItsHyphenIsClosedUp() {
        assertThat(sourceOf(markdown("These are forward-\nlooking words."), "forward-looking"))
                .isEqualTo("forward-\nlooking");
    }

    @Test
    void emphasisLinksAndCodeLeaveTheirWords() {
        Draft draft = markdown("**Tamarack** will *surely* [benefit](https://tamarack.example \"x\") from `TMRK`.");
        assertThat(draft.text()).isEqualTo("Tamarack will surely benefit from TMRK.");
        assertThat(sourceOf(draft, "will surely benefit")).isEqualTo("will *surely* [benefit");
        assertThat(sourceOf(draft, "TMRK")).isEqualTo("TMRK");
    }

    @Test
    void imagesCommentsAndTagsLeaveNothing() {
        assertThat(markdown("![LOGO](logo.png)\n\n<!-- will benefit -->\n\nThe <span>text</span><!-- no -->.\n")
                        .text())
                .isEqualTo("The text.");
    }

    @Test
    void entitiesAndEscapesLeadBackToWhatWasTyped() {
        Draft draft = markdown("A&amp;B \\*will\\* benefit &rsquo;til &nope; and &amp;amp; so");
        assertThat(draft.text()).isEqualTo("A&B *will* benefit 'til &nope; and &amp; so");
        assertThat(sourceOf(draft, "A&B")).isEqualTo("A&amp;B");
        assertThat(sourceOf(draft, "will* benefit")).isEqualTo("will\\* benefit");
        assertThat(sourceOf(draft, "so")).isEqualTo("so");
    }

    @Test
    void aBlockOfHtmlIsReadForItsWords() {
        Draft draft = markdown("<div align=\"center\">\n<b>Tamarack</b> &amp; Co.<br/>Boise\n</div>\n\nText\n");
        assertThat(blocks(draft)).containsExactly("PARAGRAPH: Tamarack & Co.\nBoise", "PARAGRAPH: Text");
        assertThat(sourceOf(draft, "& Co")).isEqualTo("&amp; Co");
    }

    @Test
    void endMarksAreText() {
        for (String mark : new String[] {"###", "\\###", "# # #", "\\# \\# \\#"}) {
            assertThat(blocks(markdown("The text ends.\n\n" + mark + "\n\nTrailer")))
                    .as(mark)
                    .containsExactly("PARAGRAPH: The text ends.", "PARAGRAPH: ###", "PARAGRAPH: Trailer");
        }
        assertThat(blocks(markdown("Text.\n\n- 30 -\n"))).endsWith("PARAGRAPH: - 30 -");
        assertThat(blocks(markdown("Text.\n\n-30-\n"))).endsWith("PARAGRAPH: -30-");
    }

    @Test
    void aTableHasARowALine() {
        Draft draft =
                markdown("| | 2003 | 2002 |\n|---|--:|--:|\n| **Net** revenue | $14,210 | |\n| Loss | (3) | 4 |\n");
        assertThat(blocks(draft)).containsExactly("TABLE: 2003  2002\nNet revenue  $14,210\nLoss  (3)  4");
        assertThat(sourceOf(draft, "$14,210")).isEqualTo("$14,210");
    }

    @Test
    void whatIsFencedOrIndentedStandsAsTyped() {
        Draft draft = markdown(
                "Text\n\n```\nNet revenue   14,210   12,900\nNet loss        (310)     (20)\n```\n\n    Paul Abel\n    208-555-0142\n");
        assertThat(blocks(draft))
                .containsExactly(
                        "PARAGRAPH: Text",
                        "TABLE: Net revenue  14,210  12,900\nNet loss  (310)  (20)",
                        "PARAGRAPH: Paul Abel\n208-555-0142");
    }

    @Test
    void theLinesOfAContactStayLines() {
        assertThat(markdown("Contact: Paul Abel\nTamarack Instruments\n208-555-0142\n")
                        .text())
                .isEqualTo("Contact: Paul Abel\nTamarack Instruments\n208-555-0142");
    }

    @Test
    void oneSentenceALineIsOneParagraph() {
        assertThat(markdown("The board met.\nIt chose a treasurer.\n").text())
                .isEqualTo("The board met. It chose a treasurer.");
    }

    @Test
    void frontMatterGivesTitleAndDate() {
        Draft draft = markdown(
                "---\n# a comment\ntitle: 'Tamarack''s treasurer'\ntags:\n  - people\ndate: 2026-05-06T08:00:00Z\n---\n# Heading\n");
        assertThat(draft.frontMatter().title().map(Stated::value)).contains("Tamarack's treasurer");
        assertThat(draft.frontMatter().date().map(Stated::value)).hasToString("Optional[2026-05-06]");
        assertThat(draft.text()).isEqualTo("Heading");
        assertThat(sourceOf(draft, "Heading")).isEqualTo("Heading");
    }

    @Test
    void aFoldedTitleIsOneLine() {
        assertThat(markdown("---\ntitle: >\n  Tamarack names\n  a treasurer\n---\n")
                        .frontMatter()
                        .title()
                        .map(Stated::value))
                .contains("Tamarack names a treasurer");
    }

    @Test
    void aRuleAtTheHeadIsNoFrontMatter() {
        assertThat(blocks(markdown("---\nThe board has met\n\n---\n")))
                .hasSize(3)
                .first()
                .isEqualTo("SEPARATOR: ---");
    }

    @Test
    void aDateThatIsNoneIsAProblemAtItsPlace() {
        assertThatThrownBy(() -> markdown("---\ntitle: x\ndate: June 5\n---\n"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageStartingWith("draft.md:3:7: 'June 5' is not a date, expected year-month-day")
                .hasMessageContaining("^^^^^^");
        assertThatThrownBy(() -> markdown("---\ndate: 2026-02-30\n---\n"))
                .hasMessageContaining("'2026-02-30' is not a date");
    }

    @Test
    void blankLinesBeforeABlockAreCounted() {
        assertThat(markdown("One\n\n\nTwo\n").blocks())
                .extracting(Block::blankLinesBefore)
                .containsExactly(0, 2);
    }
}
