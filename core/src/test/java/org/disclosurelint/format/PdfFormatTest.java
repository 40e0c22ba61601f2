package org.disclosurelint.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

class PdfFormatTest {
    private static final String FIRST =
            "TOPEKA, Kan., May 6, 2026 - Larkfield Seeds, Inc. (NYSE: LRK) announced today that its board has declared a"
                    + " quarterly dividend of $0.12 per share, payable on June 15, 2026 to holders of record on June 1, 2026.";
    private static final String SECOND =
            "The company expects to open a warehouse in Salina before the end of the year. It has not yet signed a lease,"
                    + " and it may decide to keep what it has, depending on the prices of grain.";

    private static final String THIRD =
            "Larkfield Seeds breeds and sells seeds of sorghum and millet to farmers in nine states, and has done so since"
                    + " 1931. Its fields lie near Topeka, and its office is in the mill that its founder built there.";

    @Test
    void paragraphsAreToldBySpaceAndLinesAreUnwrapped() {
        Draft draft = new MadeUpPdf().paragraph(FIRST).paragraph(SECOND).read();
        assertThat(Drafts.blocks(draft)).containsExactly("PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
    }

    @Test
    void paragraphsAreToldByTheLineThatHadRoom() {
        MadeUpPdf pdf = new MadeUpPdf();
        for (String text : List.of(FIRST, SECOND, FIRST, SECOND)) {
            pdf.paragraph(MadeUpPdf.LEFT, MadeUpPdf.RIGHT, text);
        }
        assertThat(Drafts.blocks(pdf.read()))
                .containsExactly(
                        "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND, "PARAGRAPH: " + FIRST, "PARAGRAPH: " + SECOND);
    }

    @Test
    void aPlaceIsNamedByPageAndLine() {
        Draft draft =
                new MadeUpPdf().paragraph(FIRST).nextPage().paragraph(SECOND).read();
        int at = draft.text().indexOf("not yet signed");
        assertThat(draft.source().addressOf(draft.locate(new TextRange(at, at + 3))))
                .isEqualTo(Optional.of("page 2, line 1"));
        assertThat(Drafts.sourceOf(draft, "not yet signed")).isEqualTo("not yet signed");
    }

    @Test
    void whatALocationShowsAreTheWords() {
        Draft draft =
                new MadeUpPdf().paragraph(FIRST).nextPage().paragraph(SECOND).read();
        SourceMapLaw.check(draft, new Random(5), 200, false);
    }

    @Test
    void aBrokenCompoundKeepsItsHyphen() {
        Draft draft = new MadeUpPdf()
                .paragraph(SECOND)
                .line("This release contains a number of statements that the law of the United States calls forward-")
                .line("looking statements.")
                .read();
        assertThat(draft.text()).contains("calls forward-looking statements.");
    }

    @Test
    void contactLinesStayLines() {
        Draft draft = new MadeUpPdf()
                .paragraph(SECOND)
                .line("Contact:")
                .line("Ida Thornbury")
                .line("Investor Relations")
                .line("785-555-0142")
                .read();
        assertThat(Drafts.blocks(draft))
                .contains("PARAGRAPH: Contact:\nIda Thornbury\nInvestor Relations\n785-555-0142");
    }

    @Test
    void runningHeadersFootersAndPageNumbersAreNoProse() {
        MadeUpPdf pdf = new MadeUpPdf();
        for (int page = 1; page <= 3; page++) {
            pdf.at(MadeUpPdf.LEFT, 760, "Larkfield Seeds, Inc.")
                    .at(300, 40, "Page " + page + " of 3")
                    .at(300, 54, "www.larkfield.example")
                    .paragraph(List.of(SECOND, FIRST, THIRD).get(page - 1));
            if (page < 3) {
                pdf.at(280, 80, "- more -").nextPage();
            }
        }
        Draft draft = pdf.read();
        assertThat(Drafts.blocks(draft))
                .containsExactly(
                        "PARAGRAPH: Larkfield Seeds, Inc.",
                        "PARAGRAPH: " + SECOND,
                        "PARAGRAPH: " + FIRST,
                        "PARAGRAPH: " + THIRD);
        assertThat(draft.source().text()).contains("- more -");
    }

    @Test
    void whatTheFileCallsAnArtifactIsNoProseBehindTheFirstPage() {
        Draft draft = new MadeUpPdf()
                .paragraph(FIRST)
                .nextPage()
                .draw((p, f) -> p.beginMarkedContent(COSName.ARTIFACT))
                .at(MadeUpPdf.LEFT, 760, "Dividend declared")
                .draw((p, f) -> p.endMarkedContent())
                .paragraph(SECOND)
                .read();
        assertThat(draft.text()).doesNotContain("Dividend declared");
    }

    @Test
    void aSentenceGoesOnOverThePage() {
        String start =
                "The company expects to open a warehouse in Salina before the end of the year, if the town that owns the";
        Draft draft = new MadeUpPdf()
                .paragraph(SECOND)
                .paragraph(start)
                .nextPage()
                .paragraph("ground agrees to sell it.")
                .read();
        assertThat(draft.text()).contains("owns the ground agrees");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        MadeUpPdf pdf = new MadeUpPdf().paragraph(FIRST);
        pdf.moveTo(600).paragraph(72, 290, SECOND + " " + SECOND);
        pdf.moveTo(600).paragraph(320, 540, FIRST + " " + FIRST);
        assertThat(Drafts.blocks(pdf.read()))
                .containsExactly(
                        "PARAGRAPH: " + FIRST,
                        "PARAGRAPH: " + SECOND + " " + SECOND,
                        "PARAGRAPH: " + FIRST + " " + FIRST);
    }

    @Test
    void rowsOfFiguresAreATable() {
        MadeUpPdf pdf = new MadeUpPdf().paragraph(FIRST);
        String[][] rows = {
            {"Revenue", "$ 41,200", "$ 38,019"},
            {"Cost of revenue", "(28,114)", "(26,400)"},
            {"Net income", "4,310", "3,977"}
        };
        for (String[] row : rows) {
            pdf.line(row[0]).right(400, row[1]).right(500, row[2]);
        }
        assertThat(Drafts.blocks(pdf.read(), Block.Kind.TABLE))
                .containsExactly(
                        "Revenue  $ 41,200  $ 38,019\nCost of revenue  (28,114)  (26,400)\nNet income  4,310  3,977");
    }

    @Test
    void letterSpacedHeadingsAreClosedUp() {
        Draft draft = new MadeUpPdf()
                .draw((p, f) -> p.setCharacterSpacing(6))
                .line("NEWS RELEASE")
                .line("Larkfield Seeds")
                .draw((p, f) -> p.setCharacterSpacing(0))
                .paragraph(FIRST)
                .read();
        assertThat(draft.text()).startsWith("NEWS RELEASE\nLarkfield Seeds");
    }

    @Test
    void marksOfFootnotesStandApart() {
        MadeUpPdf pdf = new MadeUpPdf().line("The offices earned $1.20");
        float end = MadeUpPdf.LEFT + pdf.width("The offices earned $1.20");
        float above = 700 - 1.2f * 11 + 5;
        Draft draft = pdf.size(6).at(end, above, "2").size(11).paragraph(SECOND).read();
        assertThat(draft.text()).startsWith("The offices earned $1.20 2");
    }

    @Test
    void ligaturesAreLetters() {
        String content = "BT /F 11 Tf 72 700 Td (The \\001rst of\\001ces of Larkfield) Tj ET";
        String file = "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
                + "/Resources<</Font<</F 5 0 R>>>>>> endobj\n"
                + "5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Times-Roman"
                + "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi]>>>> endobj\n"
                + "4 0 obj <</Length " + content.length() + ">>\nstream\n" + content
                + "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
        assertThat(Drafts.read("release.pdf", file).text()).isEqualTo("The first offices of Larkfield");
    }

    @Test
    void whatNobodySeesOrStandsAskewIsLeftOut() {
        Draft draft = new MadeUpPdf()
                .draw((p, f) -> p.setRenderingMode(RenderingMode.NEITHER))
                .line("Nobody sees this.")
                .draw((p, f) -> p.setRenderingMode(RenderingMode.FILL))
                .turned(200, 300, 45, "DRAFT")
                .turned(20, 300, 90, "Stamp at the side")
                .paragraph(FIRST)
                .read();
        assertThat(Drafts.blocks(draft)).containsExactly("PARAGRAPH: " + FIRST);
    }

    @Test
    void textRecognizedInAScannedPageIsRead() {
        MadeUpPdf pdf = new MadeUpPdf();
        Draft draft = pdf.draw((p, f) -> {
                    p.drawImage(
                            LosslessFactory.createFromImage(pdf.document(), new java.awt.image.BufferedImage(8, 8, 1)),
                            0,
                            0,
                            612,
                            792);
                    p.setRenderingMode(RenderingMode.NEITHER);
                })
                .paragraph(FIRST)
                .read();
        assertThat(draft.text()).isEqualTo(FIRST);
    }

    @Test
    void fieldsOfAFormAreReadAndNotesAreNot() {
        MadeUpPdf pdf = new MadeUpPdf().paragraph(FIRST);
        Draft draft = pdf.draw((p, f) -> {
                    PDAcroForm form = new PDAcroForm(pdf.document());
                    pdf.document().getDocumentCatalog().setAcroForm(form);
                    org.apache.pdfbox.pdmodel.PDResources resources = new org.apache.pdfbox.pdmodel.PDResources();
                    resources.put(COSName.getPDFName("T"), f);
                    form.setDefaultResources(resources);
                    form.setDefaultAppearance("/T 11 Tf 0 g");
                    PDTextField field = new PDTextField(form);
                    field.setPartialName("title");
                    form.getFields().add(field);
                    var widget = field.getWidgets().get(0);
                    widget.setRectangle(new org.apache.pdfbox.pdmodel.common.PDRectangle(72, 400, 300, 20));
                    widget.setPage(pdf.document().getPage(0));
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents("Is this right?");
                    pdf.document().getPage(0).setAnnotations(List.of(widget, note));
                    field.setValue("Ida Thornbury, Treasurer");
                })
                .read();
        assertThat(draft.text()).contains("Ida Thornbury, Treasurer").doesNotContain("Is this right?");
    }

    @Test
    void aScannedPageWithoutTextIsAProblem() {
        MadeUpPdf pdf = new MadeUpPdf();
        pdf.draw((p, f) -> p.drawImage(
                LosslessFactory.createFromImage(pdf.document(), new java.awt.image.BufferedImage(8, 8, 1)),
                0,
                0,
                612,
                792));
        assertProblem(pdf.bytes(), "holds pictures of text; no text can be read");
    }

    @Test
    void aPasswordIsAProblem() {
        assertProblem(new MadeUpPdf().line("Secret").encrypted("open", true), "is encrypted");
    }

    @Test
    void whatTheOwnerForbidsIsNotTakenOut() {
        assertProblem(new MadeUpPdf().line("Secret").encrypted("", false), "does not allow");
        assertThat(Drafts.read(SourceFile.of(
                                "a.pdf", new MadeUpPdf().line("Open").encrypted("", true)))
                        .text())
                .isEqualTo("Open");
    }

    static void assertProblem(byte[] bytes, String words) {
        assertThatThrownBy(() -> Drafts.read(SourceFile.of("release.pdf", bytes)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("release.pdf: ")
                .hasMessageContaining(words);
    }
}
