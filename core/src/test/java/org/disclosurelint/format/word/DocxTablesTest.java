package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.row;

import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;

class DocxTablesTest {
    @Test
    void aTableOfFiguresIsATableAndItsParagraphsCount() {
        Draft draft = Docx.of(p("Before") + "<w:tbl>" + row(p(""), p("2026"), p("2025"))
                        + row(p("Sales"), p("$ 41.2"), p("38.0")) + row(p("Loss"), p("(1.2)"), p("—")) + "</w:tbl>"
                        + p("After"))
                .draft();
        assertThat(draft.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.TABLE, Block.Kind.PARAGRAPH);
        assertThat(draft.blocks().get(1).lines()).hasSize(3);
        assertThat(draft.text()).contains("2026  2025\nSales  $ 41.2  38.0\nLoss  (1.2)  —");
        int at = draft.text().indexOf("38.0");
        assertThat(draft.source().addressOf(draft.locate(new TextRange(at, at + 4))))
                .contains("paragraph 7");
        at = draft.text().indexOf("After");
        assertThat(draft.source().addressOf(draft.locate(new TextRange(at, at + 5))))
                .contains("paragraph 11");
    }

    @Test
    void aTableThatOnlySetsContactsSideBySideIsProse() {
        Draft draft = Docx.of("<w:tbl>"
                        + row(p("Media:") + p("Rhea Vale") + p("218-555-0100"), p("Investors:") + p("Odd Berg"))
                        + "</w:tbl>")
                .draft();
        assertThat(draft.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
        assertThat(draft.text()).isEqualTo("Media:\nRhea Vale\n218-555-0100\n\nInvestors:\nOdd Berg");
    }

    @Test
    void aTableOfOneCellAndTablesWithinItAreReadThrough() {
        String inner = "<w:tbl>" + row(p("Sales"), p("41.2")) + row(p("Profit"), p("3.1")) + "</w:tbl>";
        Draft draft = Docx.of("<w:tbl>" + row(p("Results") + inner + p("All figures in millions.")) + "</w:tbl>")
                .draft();
        assertThat(draft.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.TABLE, Block.Kind.PARAGRAPH);
    }
}
