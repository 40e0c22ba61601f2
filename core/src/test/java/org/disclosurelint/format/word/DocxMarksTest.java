package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.disclosurelint.format.word.Docx.field;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.junit.jupiter.api.Test;

class DocxMarksTest {
    private static final String START = "<w:commentRangeStart w:id='0'/>";
    private static final String END = "<w:commentRangeEnd w:id='0'/><w:r><w:commentReference w:id='0'/></w:r>";

    private static String comment(String author) {
        return "<w:comment w:id='0' w:author='" + author + "'>" + p("Check this") + p("with audit.") + "</w:comment>";
    }

    @Test
    void aCommentIsAboutTheWordsItIsOn() {
        Draft draft = Docx.of("<w:p>" + r("Sales rose ") + START + r("7%") + END + r(".") + "</w:p>")
                .with("comments", comment("R. Vale"))
                .draft();
        Mark mark = draft.marks().get(0);
        assertThat(mark.kind()).isEqualTo(Mark.Kind.COMMENT);
        assertThat(mark.words()).isEqualTo("7%");
        assertThat(mark.anchor().of(draft.text())).isEqualTo("7%");
        assertThat(mark.note()).contains("Check this with audit.");
        assertThat(mark.author()).contains("R. Vale");
    }

    @Test
    void aCommentCanGoOnOverParagraphs() {
        Draft draft = Docx.of(p("One")
                        + START
                        + p("Two")
                        + p("Three")
                        + END.replace("<w:r>", "<w:p><w:r>").replace("</w:r>", "</w:r></w:p>"))
                .with("comments", comment("R. Vale"))
                .draft();
        assertThat(draft.marks()).extracting(Mark::words).containsExactly("Two Three");
    }

    @Test
    void ourOwnCommentsAreNoTracesOfDrafting() {
        Docx ours = Docx.of("<w:p>" + START + r("Sales") + END + "</w:p>").with("comments", comment("DisclosureLint"));
        assertThat(ours.draft().marks()).isEmpty();
    }

    @Test
    void hiddenAndHighlightedWordsAreMarks() {
        Draft draft = Docx.of("<w:p>" + r("Sales ") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>really </w:t></w:r>"
                        + "<w:r><w:rPr><w:highlight w:val='yellow'/></w:rPr><w:t>ro</w:t></w:r>"
                        + "<w:r><w:rPr><w:b/><w:highlight w:val='yellow'/></w:rPr><w:t>se</w:t></w:r></w:p>")
                .draft();
        assertThat(draft.marks())
                .extracting(Mark::kind, Mark::words)
                .containsExactly(tuple(Mark.Kind.HIDDEN_TEXT, "really"), tuple(Mark.Kind.HIGHLIGHT, "rose"));
        assertThat(draft.marks().get(0).anchor().isEmpty()).isTrue();
    }

    @Test
    void whatIsYetToBeFilledInIsAField() {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("Click here to enter a date.")
                + "</w:sdtContent></w:sdt>";
        String button =
                "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>MACROBUTTON NoMacro [Name of spokesperson]"
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
        Draft draft = Docx.of("<w:p>" + field("MERGEFIELD Company", "«Company»") + r(" of ")
                        + field("DOCPROPERTY City", "") + control + r(" ") + button + r(" ")
                        + field("REF f1", "Error! Reference source not found.") + "</w:p>")
                .draft();
        assertThat(fields(draft))
                .containsExactlyInAnyOrder(
                        "«Company»",
                        "{DOCPROPERTY City}",
                        "Click here to enter a date.",
                        "[Name of spokesperson]",
                        "Error! Reference source not found.");
        assertThat(draft.text()).contains("[Name of spokesperson]");
    }

    @Test
    void fieldsWithAResultAreNoMarks() {
        Docx resolved = Docx.of(
                "<w:p>" + field("DATE", "May 4") + field("HYPERLINK x", "site") + field("DOCPROPERTY City", "Duluth")
                        + "<w:sdt><w:sdtPr/><w:sdtContent>" + r("May 4") + "</w:sdtContent></w:sdt></w:p>");
        assertThat(resolved.draft().marks()).isEmpty();
    }

    private static List<String> fields(Draft draft) {
        return draft.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.FIELD)
                .map(Mark::words)
                .toList();
    }

    @Test
    void propertiesAndMacrosAreMarksWithAnAddressOfTheirOwn() {
        Draft draft = Docx.of(p("Sales rose."))
                .properties("Rhea Vale", "Northwind Instruments Corp.")
                .part("word/vbaProject.bin", new byte[] {1, 2, 3})
                .draft();
        assertThat(draft.text()).isEqualTo("Sales rose.");
        assertThat(draft.marks())
                .extracting(Mark::kind, Mark::words, Mark::note)
                .containsExactly(
                        tuple(Mark.Kind.PROPERTY, "Rhea Vale", Optional.of("creator")),
                        tuple(Mark.Kind.PROPERTY, "Northwind Instruments Corp.", Optional.of("company")),
                        tuple(Mark.Kind.MACRO, "macros", Optional.of("macros")));
        assertThat(draft.source().addressOf(draft.marks().get(0).at())).contains("document property \"creator\"");
    }
}
