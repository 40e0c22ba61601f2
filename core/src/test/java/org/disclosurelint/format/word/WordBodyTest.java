package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.disclosurelint.format.word.Docx.deleted;
import static org.disclosurelint.format.word.Docx.field;
import static org.disclosurelint.format.word.Docx.inserted;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;
import static org.disclosurelint.format.word.Docx.row;

import java.util.Random;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.RevisionView;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class WordBodyTest {
    private static final Docx RELEASE = Docx.of("<w:p>" + r("Velder ") + deleted("Bread") + inserted("Foods")
            + "<w:r><w:t>, Inc.</w:t><w:tab/><w:t>sells</w:t></w:r>" + field("TITLE", " bread") + "</w:p>"
            + "<w:tbl>" + row(p("Sales"), p("41.2")) + row(p("Profit"), p("3.9")) + "</w:tbl>");

    /** The words of runs, put together from the XML alone. */
    private static String words(Iterable<WordRun> runs) {
        StringBuilder words = new StringBuilder();
        for (WordRun run : runs) {
            if (run.node().getNodeType() == Node.TEXT_NODE) {
                words.append(run.node().getNodeValue(), run.offset(), run.offset() + run.length());
            } else {
                words.append('\t');
            }
            assertThat(run.run().getLocalName()).isEqualTo("r");
        }
        return words.toString();
    }

    @Test
    void theRenditionIsTheSourceOfTheDraft() {
        for (RevisionView view : RevisionView.values()) {
            assertThat(WordBody.read(RELEASE.file(), view).rendition())
                    .isEqualTo(RELEASE.draft(view).source());
        }
    }

    @Test
    void theRunsOfAFindingHoldItsWords() {
        Draft draft = RELEASE.draft();
        WordBody body = WordBody.read(RELEASE.file(), RevisionView.FINAL);
        int at = draft.text().indexOf("r Foods, Inc. s");
        assertThat(words(body.runs(draft.locate(new TextRange(at, at + 15))))).isEqualTo("r Foods, Inc.\ts");
        assertThat(body.partName()).isEqualTo("word/document.xml");
    }

    @Test
    void theRunsOfAnyStretchHoldItsWords() {
        WordBody body = WordBody.read(RELEASE.file(), RevisionView.FINAL);
        String all = body.rendition().text();
        Random random = new Random(20261122);
        for (int n = 0; n < 500; n++) {
            int from = random.nextInt(all.length());
            int to = from + random.nextInt(all.length() - from);
            String expected = all.substring(from, to)
                    .chars()
                    .filter(c -> c != '\n')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertThat(words(body.runs(new Span(from, to)))).isEqualTo(expected);
        }
    }

    @Test
    void runsOfHeadersAreToldFromThoseOfTheMainPart() {
        String section = "<w:sectPr><w:headerReference w:type='default' r:id='h'/></w:sectPr>";
        WordBody body = WordBody.read(
                Docx.of(p("Sales rose.") + section)
                        .edge("header", "h", p("Velder"))
                        .file(),
                RevisionView.FINAL);
        assertThat(body.isInMainPart(body.runs(new Span(0, 6)).get(0))).isFalse();
        assertThat(body.isInMainPart(body.runs(new Span(7, 12)).get(0))).isTrue();
    }

    @Test
    void anOldDocumentHasNoWayBack() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> WordBody.read(SourceFile.of("x.doc", "{}"), RevisionView.FINAL))
                .withMessageContaining("save it as .docx");
    }
}
