package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.format.word.Docx.field;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;

import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.junit.jupiter.api.Test;

class DocxTextTest {
    private static final String LONG =
            "Northwind Instruments Corp. today announced that its plant in Duluth has shipped the one-millionth gauge to a customer.";

    @Test
    void paragraphsAreBlocksAndHaveTheirNumbersAsAddresses() {
        Draft draft = Docx.of(p("FOR IMMEDIATE RELEASE") + p("") + p(LONG) + p("") + p("###"))
                .draft();
        assertThat(draft.text()).isEqualTo("FOR IMMEDIATE RELEASE\n\n" + LONG + "\n\n###");
        assertThat(addressOf(draft, "Duluth")).isEqualTo("paragraph 3");
        assertThat(addressOf(draft, "###")).isEqualTo("paragraph 5");
    }

    @Test
    void wordsSplitOverRunsAreOneAndLeadBackToTheWholeWord() {
        Draft draft = Docx.of("<w:p>" + r("forward-") + "<w:r><w:rPr><w:b/></w:rPr><w:t>look</w:t></w:r>" + r("ing")
                        + "</w:p>")
                .draft();
        assertThat(draft.text()).isEqualTo("forward-looking");
        assertThat(draft.source().words(draft.locate(new TextRange(0, 15)))).isEqualTo("forward-looking");
    }

    @Test
    void whiteSpaceThatIsNotPreservedIsNotRead() {
        assertThat(Docx.of("<w:p><w:r><w:t>\n  Northwind \n</w:t></w:r>" + r(" Corp.") + "</w:p>")
                        .text())
                .isEqualTo("Northwind Corp.");
    }

    @Test
    void breaksTabsHyphensAndSymbolsAreRead() {
        String run =
                "<w:r><w:t>Contact</w:t><w:br/><w:t>R.</w:t><w:noBreakHyphen/><w:t>J. Va</w:t><w:softHyphen/><w:t>le</w:t>"
                        + "<w:cr/><w:t>Gauge</w:t><w:sym w:font='Symbol' w:char='F0D2'/></w:r>";
        assertThat(Docx.of("<w:p>" + run + "</w:p>").text()).isEqualTo("Contact\nR.-J. Vale\nGauge®");
    }

    @Test
    void shortParagraphsWithoutSpaceAreLinesOfOneBlock() {
        Draft draft = Docx.of(p("Contact:") + p("Rhea Vale") + p("+1 218 555 0100") + p("") + p(LONG))
                .draft();
        assertThat(draft.blocks()).hasSize(2);
        assertThat(draft.blocks().get(0).range().of(draft.text())).isEqualTo("Contact:\nRhea Vale\n+1 218 555 0100");
    }

    @Test
    void headingsAreToldByStyleNameAndByOutlineLevel() {
        String styles = "<w:style w:type='paragraph' w:styleId='U1'><w:name w:val='heading 2'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='House'><w:name w:val='House Head'/><w:basedOn w:val='U1'/></w:style>";
        Draft draft = Docx.of(p("House", "About Northwind") + "<w:p><w:pPr><w:outlineLvl w:val='0'/></w:pPr>"
                        + r("Results") + "</w:p>" + p(LONG))
                .with("styles", styles)
                .draft();
        assertThat(draft.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADING, Block.Kind.HEADING, Block.Kind.PARAGRAPH);
        assertThat(draft.blocks()).extracting(Block::level).containsExactly(2, 1, 0);
    }

    @Test
    void aHeadlineBrokenByHandIsOneHeading() {
        String styles = "<w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>";
        Draft draft = Docx.of(p("Title", "Northwind Opens") + p("Title", "Second Plant in Duluth") + p(LONG))
                .with("styles", styles)
                .draft();
        assertThat(draft.blocks().get(0).range().of(draft.text())).isEqualTo("Northwind Opens\nSecond Plant in Duluth");
    }

    @Test
    void itemsOfListsHaveTheirLevelAndNoMarker() {
        String numbering =
                "<w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/><w:lvlText w:val='•'/></w:lvl>"
                        + "<w:lvl w:ilvl='1'><w:numFmt w:val='decimal'/><w:lvlText w:val='%2.'/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId='3'><w:abstractNumId w:val='7'/></w:num>";
        Draft draft = Docx.of(item(0, "Gauges") + item(1, "Large ones") + p("Not an item"))
                .with("numbering", numbering)
                .draft();
        assertThat(draft.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM, Block.Kind.PARAGRAPH);
        assertThat(draft.blocks()).extracting(Block::level).containsExactly(1, 2, 0);
        assertThat(draft.text()).startsWith("Gauges\n\nLarge ones");
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='3'/></w:numPr></w:pPr>" + r(text)
                + "</w:p>";
    }

    @Test
    void ofFieldsTheResultIsReadAndNotTheCode() {
        String nested = field("IF " + field("PAGE", "2").replace("<w:t ", "<w:t ") + " > 1", "shown");
        assertThat(Docx.of("<w:p>" + r("See ") + field("HYPERLINK &quot;https://example.com&quot;", "our site")
                                + r(", ") + nested + "<w:fldSimple w:instr='TITLE'>" + r(" title")
                                + "</w:fldSimple></w:p>")
                        .text())
                .isEqualTo("See our site, shown title");
    }

    @Test
    void aFieldThatGoesOnOverParagraphsIsReadToItsEnd() {
        String begin = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>";
        assertThat(Docx.of("<w:p>" + begin + r("Results") + "</w:p><w:p>" + r("Outlook")
                                + "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>")
                        .text())
                .isEqualTo("Results\nOutlook");
    }

    @Test
    void wrappersOfRunsAreReadThrough() {
        assertThat(Docx.of("<w:p><w:hyperlink>" + r("a") + "</w:hyperlink><w:smartTag>" + r("b")
                                + "</w:smartTag><w:sdt><w:sdtContent>"
                                + r("c") + "</w:sdtContent></w:sdt><w:customXml>" + r("d") + "</w:customXml></w:p>"
                                + "<w:sdt><w:sdtContent>" + p("E") + "</w:sdtContent></w:sdt>")
                        .text())
                .isEqualTo("abcd\nE");
    }

    @Test
    void aTextBoxIsReadOnceBehindTheParagraphToWhichItIsAnchored() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx><w:txbxContent>"
                + p("Media kit")
                + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                + p("Media kit") + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        Draft draft = Docx.of("<w:p>" + r("Northwind") + box + r(" Corp.") + "</w:p>" + p("") + p("End"))
                .draft();
        assertThat(draft.text()).isEqualTo("Northwind Corp.\nMedia kit\n\nEnd");
        assertThat(addressOf(draft, "Media kit")).isEqualTo("text box 1");
        assertThat(addressOf(draft, "End")).isEqualTo("paragraph 3");
    }

    @Test
    void headerFooterAndFootnotesOfTheFirstPageAreRead() {
        String section =
                "<w:sectPr><w:headerReference w:type='default' r:id='h2'/><w:headerReference w:type='first' r:id='h1'/>"
                        + "<w:footerReference w:type='first' r:id='f1'/><w:titlePg/></w:sectPr>";
        Draft draft = Docx.of(p(LONG) + "<w:p>" + r("Profit rose.") + "<w:r><w:footnoteReference w:id='4'/></w:r></w:p>"
                        + section)
                .edge("header", "h1", p("Northwind Instruments"))
                .edge("header", "h2", p("Later pages"))
                .edge(
                        "footer",
                        "f1",
                        "<w:p>" + r("Page ") + field("PAGE", "1") + r(" of ") + field("NUMPAGES", "3") + "</w:p>"
                                + p("12 Harbor Way, Duluth"))
                .with(
                        "footnotes",
                        "<w:footnote w:id='-1' w:type='separator'>" + p("sep") + "</w:footnote><w:footnote w:id='4'>"
                                + p("Before tax.") + "</w:footnote>")
                .draft();
        assertThat(draft.text())
                .isEqualTo("Northwind Instruments\n\n" + LONG
                        + "\n\nProfit rose.\n\nBefore tax.\n\n12 Harbor Way, Duluth");
        assertThat(addressOf(draft, "Northwind Instruments\n")).isEqualTo("header");
        assertThat(addressOf(draft, "Before tax")).isEqualTo("footnote 1");
        assertThat(addressOf(draft, "Harbor")).isEqualTo("footer");
    }

    @Test
    void hiddenTextIsNotProseWhetherHiddenByItselfOrByStyle() {
        String styles =
                "<w:style w:type='character' w:styleId='Ghost'><w:name w:val='Ghost'/><w:rPr><w:vanish/></w:rPr></w:style>";
        assertThat(Docx.of(
                                "<w:p>" + r("Seen") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                                        + "<w:r><w:rPr><w:rStyle w:val='Ghost'/></w:rPr><w:t>secret</w:t></w:r>"
                                        + "<w:r><w:rPr><w:rStyle w:val='Ghost'/><w:vanish w:val='0'/></w:rPr><w:t>, too</w:t></w:r></w:p>")
                        .with("styles", styles)
                        .text())
                .isEqualTo("Seen, too");
    }

    @Test
    void theStrictFormIsReadAsTheTransitionalOne() {
        Docx strict = Docx.of(p("Northwind"));
        String main = "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body>" + p(LONG)
                + "</w:body></w:document>";
        assertThat(strict.part("word/document.xml", main).text()).isEqualTo(LONG);
    }

    private static String addressOf(Draft draft, String words) {
        int at = draft.text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return draft.source()
                .addressOf(draft.locate(new TextRange(at, at + words.length())))
                .orElseThrow();
    }
}
