package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;
import static org.disclosurelint.format.word.Docx.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.format.Reading;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.Span;
import org.junit.jupiter.api.Test;

class WordMarginTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final String TYPES = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/xml'/></Types>";

    private static SourceFile file(Docx docx) {
        return docx.part("[Content_Types].xml", TYPES).file();
    }

    private static Draft draft(SourceFile file) {
        return new WordFormat().read(file, Reading.DEFAULT).get(0);
    }

    private static SourceFile written(SourceFile file, String... words) {
        Draft draft = draft(file);
        List<MarginNote> notes = Arrays.stream(words).map(w -> note(draft, w)).toList();
        return SourceFile.of(file.path(), WordMargin.write(file, draft.source(), notes, DAY));
    }

    private static MarginNote note(Draft draft, String words) {
        int at = draft.source().text().indexOf(words);
        assertThat(at).as(words).isNotNegative();
        Span span = new Span(at, at + words.length());
        return new MarginNote(span, draft.source().addressOf(span).orElse(""), List.of("Error: " + words, "Why."));
    }

    private static Map<String, String> parts(SourceFile file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertThat(parts).doesNotContainKey(e.getName());
                parts.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static String document(SourceFile file) {
        return parts(file).getOrDefault("word/document.xml", "");
    }

    /** The text between the marks of each comment, in the order of ids. */
    private static List<String> anchored(SourceFile file) {
        String xml = document(file);
        List<String> all = new ArrayList<>();
        for (String id :
                matches(parts(file).getOrDefault("word/comments.xml", ""), "<w:comment [^>]*w:id=\"(\\d+)\"")) {
            int start = only(xml, "<w:commentRangeStart[^>]* w:id=\"" + id + "\"/>");
            int end = only(xml, "<w:commentRangeEnd[^>]* w:id=\"" + id + "\"/>");
            int reference = only(xml, "<w:commentReference[^>]* w:id=\"" + id + "\"/>");
            assertThat(start).isLessThan(end);
            assertThat(end).isLessThan(reference);
            all.add(String.join("", matches(xml.substring(start, end), "<w:t(?: [^>]*)?>([^<]*)</w:t>")));
        }
        return all;
    }

    private static int only(String xml, String pattern) {
        List<MatchResult> all = Pattern.compile(pattern).matcher(xml).results().toList();
        assertThat(all).as(pattern).hasSize(1);
        return all.get(0).start();
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static void assertSameText(SourceFile one, SourceFile other) {
        assertThat(draft(other).source().text()).isEqualTo(draft(one).source().text());
        assertThat(draft(other).text()).isEqualTo(draft(one).text());
        assertThat(draft(other).marks()).isEqualTo(draft(one).marks());
    }

    @Test
    void aCommentOnTheResultOfAFieldStandsAroundTheField() {
        SourceFile file = file(Docx.of("<w:p>" + r("See us on ") + Docx.field(" MERGEFIELD Day ", "the day to come")
                + r(" at ten in the morning.") + "</w:p>"));
        SourceFile copy = written(file, "day to", "at ten");

        String xml = document(copy);
        assertThat(xml.indexOf("commentRangeStart")).isLessThan(xml.indexOf("fldChar"));
        assertThat(xml.indexOf("commentReference")).isGreaterThan(xml.lastIndexOf("fldChar"));
        assertThat(anchored(copy)).containsExactly("the day to come", "at ten");
        assertSameText(file, copy);
    }

    @Test
    void aCommentStandsAroundTheExactWords() {
        SourceFile file = file(Docx.of(p("Tamarack will build a second mill.")));
        SourceFile copy = written(file, "will build");
        assertThat(anchored(copy)).containsExactly("will build");
        assertSameText(file, copy);
        assertThat(parts(copy)).containsKeys("word/comments.xml");
        assertThat(parts(copy).get("[Content_Types].xml")).contains("PartName=\"/word/comments.xml\"");
        assertThat(parts(copy).get("word/_rels/document.xml.rels"))
                .contains("Target=\"comments.xml\"")
                .contains("relationships/comments\"");
        assertThat(parts(copy).get("word/comments.xml"))
                .contains("w:author=\"DisclosureLint\"")
                .contains("w:initials=\"DL\"")
                .contains("w:date=\"2026-05-06T00:00:00Z\"")
                .contains("Error: will build");
    }

    @Test
    void bothHalvesOfARunKeepItsFormatting() {
        String run = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>The mill opens </w:t><w:tab/>"
                + "<w:t>in May \uD83C\uDF32 &amp; June.</w:t></w:r>";
        SourceFile file = file(Docx.of("<w:p>" + run + "</w:p>"));
        SourceFile copy = written(file, "opens \tin May \uD83C\uDF32 & J");
        assertThat(anchored(copy)).containsExactly("opens in May \uD83C\uDF32 &amp; J");
        assertThat(matches(document(copy), "(<w:r><w:rPr><w:b/></w:rPr>)")).hasSize(3);
        assertSameText(file, copy);
    }

    @Test
    void spaceThatWordDoesNotShowStaysHidden() {
        SourceFile file = file(Docx.of("<w:p><w:r><w:t>  The mill opens  </w:t></w:r>" + r(" soon") + "</w:p>"));
        SourceFile copy = written(file, "mill", "opens");
        assertThat(anchored(copy)).containsExactly("mill", "opens");
        assertSameText(file, copy);
    }

    @Test
    void commentsMayOverlapAndMeet() {
        SourceFile file = file(Docx.of(p("abcdefghij") + "<w:p>" + r("klm") + r("nop") + "</w:p>"));
        String[] words = {"cdef", "efgh", "cdef", "ghij", "abcdefghij", "j\nkl", "mn", "m"};
        SourceFile copy = written(file, words);
        assertThat(anchored(copy)).containsExactly("cdef", "efgh", "cdef", "ghij", "abcdefghij", "jkl", "mn", "m");
        assertSameText(file, copy);
    }

    @Test
    void linksTrackedChangesAndFieldsStay() {
        String content = "<w:p>" + r("See ") + "<w:hyperlink r:id='rId9'>" + r("our site") + "</w:hyperlink>"
                + Docx.inserted(" and plans") + Docx.deleted(" and hopes") + Docx.field("PAGEREF x", "7") + r(" end")
                + "</w:p>";
        SourceFile file = file(Docx.of(content));
        SourceFile copy = written(file, "site and", "plans", "7 e");
        assertThat(anchored(copy)).containsExactly("site and", "plans", "7 e");
        assertThat(document(copy)).contains("w:author=\"R. Vale\"").contains(" and hopes");
        assertSameText(file, copy);
    }

    @Test
    void writingIntoACopyDoublesNothing() {
        SourceFile file = file(Docx.of(p("Tamarack will build a second mill.")));
        SourceFile once = written(file, "will build", "mill");
        SourceFile twice = written(once, "will build", "mill");
        assertThat(twice.bytes()).isEqualTo(once.bytes());
        assertThat(written(file, "will build", "mill").bytes()).isEqualTo(once.bytes());
        SourceFile other = written(twice, "Tamarack");
        assertThat(anchored(other)).containsExactly("Tamarack");
        SourceFile none = written(other);
        assertThat(anchored(none)).isEmpty();
        assertThat(document(none)).doesNotContain("comment");
    }

    @Test
    void commentsOfOthersStay() {
        String content = "<w:p><w:commentRangeStart w:id='4'/>" + r("Tamarack") + "<w:commentRangeEnd w:id='4'/>"
                + "<w:r><w:commentReference w:id='4'/></w:r>" + r(" will build.") + "</w:p>";
        SourceFile file = file(Docx.of(content)
                .with("comments", "<w:comment w:id='4' w:author='R. Vale'>" + p("Who?") + "</w:comment>"));
        SourceFile copy = written(written(file, "will build"), "will build");
        assertThat(anchored(copy)).containsExactly("Tamarack", "will build");
        assertThat(parts(copy).get("word/comments.xml")).contains("R. Vale").contains("Who?");
        assertThat(draft(copy).marks()).isEqualTo(draft(file).marks()).hasSize(1);
    }

    @Test
    void answersToACommentOfOursStandForThemselves() {
        String w14 = " xmlns:w14='urn:w14' w14:paraId=";
        String comments = "<w:comment w:id='0' w:author='DisclosureLint'><w:p" + w14 + "'0A'/></w:comment>"
                + "<w:comment w:id='1' w:author='R. Vale'><w:p" + w14 + "'0B'/></w:comment>";
        String extended = "<w15:commentsEx xmlns:w15='urn:w15'><w15:commentEx w15:paraId='0A' w15:done='0'/>"
                + "<w15:commentEx w15:paraId='0B' w15:paraIdParent='0A'/></w15:commentsEx>";
        SourceFile file = file(Docx.of(p("Tamarack will build."))
                .with("comments", comments)
                .part("word/commentsExtended.xml", extended));
        SourceFile copy = written(file, "will");
        assertThat(parts(copy).get("word/commentsExtended.xml"))
                .doesNotContain("0A")
                .contains("w15:paraId=\"0B\"");
    }

    @Test
    void whatWordCannotCommentIsCommentedAtTheBeginning() {
        Docx docx = Docx.of("<w:p><w:pPr><w:jc w:val='center'/></w:pPr>" + r("Tamarack")
                        + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p>" + p("It builds."))
                .with("footnotes", "<w:footnote w:id='2'>" + p("It may close.") + "</w:footnote>");
        SourceFile file = file(docx);
        SourceFile copy = written(file, "may close");
        assertThat(anchored(copy)).containsExactly("");
        assertThat(document(copy)).contains("</w:pPr><w:commentRangeStart");
        assertThat(parts(copy).get("word/comments.xml"))
                .contains("This is about footnote 1, where Word has no comments.");
        assertSameText(file, copy);
    }

    @Test
    void aPlaceWithoutWordsIsBehindTheWordsBefore() {
        SourceFile file = file(Docx.of(p("First paragraph.") + p("Second one.")));
        Draft draft = draft(file);
        int at = draft.source().text().indexOf(" paragraph");
        byte[] bytes = WordMargin.write(
                file, draft.source(), List.of(new MarginNote(new Span(at, at), "", List.of("Error"))), DAY);
        SourceFile copy = SourceFile.of("copy.docx", bytes);
        assertThat(anchored(copy)).containsExactly("");
        assertThat(document(copy)).contains("First</w:t></w:r><w:commentRangeStart");
    }

    @Test
    void aCommentDoesNotRunFromOneCellIntoAnother() {
        SourceFile file = file(Docx.of("<w:tbl>" + row(p("Sales"), p("41.7")) + "</w:tbl>" + p("End.")));
        SourceFile copy = written(file, "Sales\n41.7");
        assertThat(anchored(copy)).containsExactly("Sales");
    }

    @Test
    void onlyDocxIsWritten() {
        SourceFile text = SourceFile.of("release.docx", "no Word at all");
        Draft draft = draft(file(Docx.of(p("x"))));
        assertThatThrownBy(() -> WordMargin.write(text, draft.source(), List.of(), DAY))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("no .docx, so nothing can be written into a copy of it");
    }

    @Test
    void aCommentIsWrittenIntoADocumentNestedDeep() {
        String open = "<w:sdt><w:sdtContent>".repeat(240);
        String close = "</w:sdtContent></w:sdt>".repeat(240);
        SourceFile copy = written(file(Docx.of(open + p("Northwind rose.") + close)), "rose");
        assertThat(draft(copy).text()).isEqualTo("Northwind rose.");
        assertThat(parts(copy).get("word/document.xml")).containsOnlyOnce("commentReference");
    }
}
