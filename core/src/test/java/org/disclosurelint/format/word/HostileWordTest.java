package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileWordTest {
    private static void assertProblem(byte[] bytes, String message) {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> new WordFormat().read(SourceFile.of("release.docx", bytes), Reading.DEFAULT))
                .withMessageContaining(message);
    }

    @Test
    void aFileThatWasCutOffIsDamaged() {
        byte[] whole = Docx.of(p("Northwind")).bytes();
        assertProblem(Arrays.copyOf(whole, whole.length - 30), "damaged Word document");
    }

    @Test
    void anyDamageIsAProblemOrReadButNeverAFailure() {
        byte[] whole =
                Docx.of(p("Northwind")).properties("Rhea Vale", "Northwind").bytes();
        Random random = new Random(20261122);
        for (int n = 0; n < 300; n++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 5; i++) {
                broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
            }
            try {
                new WordFormat().read(SourceFile.of("release.docx", broken), Reading.DEFAULT);
            } catch (ProblemsException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }

    @Test
    void aBombOfZerosIsNotUnpackedToItsEnd() {
        byte[] zeros = new byte[(int) WordPackage.MOST_XML + 1];
        Arrays.fill(zeros, (byte) ' ');
        assertProblem(Docx.of(p("x")).part("word/bomb.xml", zeros).bytes(), "more than 48 MiB unpacked");
    }

    @Test
    void tooManyPartsAreRefused() {
        Docx many = Docx.of(p("x"));
        for (int i = 0; i < WordPackage.MOST_ENTRIES; i++) {
            many.part("media/" + i, "");
        }
        assertProblem(many.bytes(), "more than 5000 parts");
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        String open = "<w:sdt><w:sdtContent>".repeat(5_000);
        String close = "</w:sdtContent></w:sdt>".repeat(5_000);
        assertProblem(Docx.of(open + p("x") + close).bytes(), "nested more than 500 deep");
    }

    @Test
    void tooManyElementsAreRefused() {
        assertProblem(Docx.of("<w:p/>".repeat(XmlBudget.MOST_NODES)).bytes(), "more than 2000000 elements");
    }

    @Test
    void fieldsNestedTooDeepAreRefused() {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(200);
        assertProblem(Docx.of("<w:p>" + field + "</w:p>").bytes(), "fields nested more than 100 deep");
    }

    @Test
    void documentTypesAndEntitiesAreRefused() {
        String bomb = "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;'>]><w:document xmlns:w='"
                + Docx.W + "'><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        assertProblem(Docx.of("").part("word/document.xml", bomb).bytes(), "document type declaration");
        String external = bomb.replaceFirst("<!DOCTYPE.*?\\]>", "<!DOCTYPE w SYSTEM 'file:///etc/hostname'>");
        assertProblem(Docx.of("").part("word/document.xml", external).bytes(), "damaged Word document");
    }

    @Test
    void whatIsNoWordDocumentIsToldSo() {
        assertProblem("{\\rtf1 Northwind}".getBytes(StandardCharsets.US_ASCII), "no Word document");
        assertProblem(
                Docx.of("")
                        .part("word/document.xml", "<workbook xmlns='urn:x'/>")
                        .bytes(),
                "an Office document, but not one of Word");
    }

    @Test
    void anotherFileWithinTheTextIsToldOf() {
        assertProblem(Docx.of(p("x") + "<w:altChunk r:id='a'/>").bytes(), "holds another file as a part of its text");
    }

    @Test
    void aMillionCharactersTakenOutOneByOneAreReadInTime() {
        String run = "<w:del w:author='A'>" + "<w:r><w:delText>x</w:delText></w:r>".repeat(300_000) + "</w:del>";
        assertThat(Docx.of("<w:p>" + run + r("Northwind") + "</w:p>").text()).isEqualTo("Northwind");
    }

    @Test
    void stylesThatAreBasedOnEachOtherAreReadInTime() {
        String styles = "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style>"
                + "<w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>";
        assertThat(Docx.of(p("A", "Northwind")).with("styles", styles).text()).isEqualTo("Northwind");
    }

    @Test
    void halfAMillionEmptyFieldsInOneLongParagraphAreReadInTime() {
        String page = "<w:fldSimple w:instr='PAGE'/>".repeat(300_000);
        assertThat(Docx.of("<w:p>" + r("Northwind ".repeat(200_000)) + page + "</w:p>")
                        .text())
                .startsWith("Northwind Northwind");
    }

    @Test
    void paragraphsThatGoOnInEachOtherAreReadInTime() {
        String joined = "<w:p><w:pPr><w:rPr><w:del w:author='A'/></w:rPr></w:pPr>" + r("x") + "</w:p>";
        assertThat(Docx.of(joined.repeat(150_000) + p("Northwind")).text()).endsWith("xNorthwind");
    }

    @Test
    void aMacroButtonWithALineEndInItsWordsIsReadAsOneLine() {
        for (String end : List.of("&#10;", "&#13;", "&#13;&#10;")) {
            String button = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>MACROBUTTON NoMacro Click"
                    + end + "here</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
            assertThat(Docx.of("<w:p>" + button + "</w:p>").text()).isEqualTo("Click here");
        }
    }

    @Test
    void lineEndsWrittenAsReferencesEndNoLineAnywhere() {
        String end = "&#13;&#10;";
        String mark = "<w:commentRangeStart w:id='0" + end + "'/>" + r("North" + end + "wind")
                + "<w:commentRangeEnd w:id='0" + end + "'/>";
        String symbol = "<w:r><w:sym w:font='Wing" + end + "dings' w:char='000A'/><w:sym w:char='1000D'/></w:r>";
        String changed = "<w:ins w:author='R." + end + "Vale'>" + r("rose") + "</w:ins>";
        Draft draft = Docx.of(
                        "<w:p>" + mark + symbol + changed + Docx.field("MERGEFIELD" + end + "Name", "Na" + end + "me")
                                + Docx.field("DOCPROPERTY" + end + "Name", "") + "</w:p>")
                .with(
                        "comments",
                        "<w:comment w:id='0" + end + "' w:author='R." + end + "Vale'>" + p("Is" + end + "it?")
                                + "</w:comment>")
                .properties("Rhea" + end + "Vale", "North" + end + "wind")
                .draft();
        assertThat(draft.text()).startsWith("North wind");
        assertThat(draft.marks()).hasSizeGreaterThan(4).allSatisfy(m -> {
            assertThat(m.words()).doesNotContain("\n", "\r");
            assertThat(m.author().orElse("")).doesNotContain("\n", "\r");
        });
    }
}
