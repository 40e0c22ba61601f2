package org.disclosurelint.format.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.format.word.Docx.deleted;
import static org.disclosurelint.format.word.Docx.inserted;
import static org.disclosurelint.format.word.Docx.p;
import static org.disclosurelint.format.word.Docx.r;
import static org.disclosurelint.format.word.Docx.row;

import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.RevisionView;
import org.junit.jupiter.api.Test;

class DocxRevisionsTest {
    private static final Docx CHANGED =
            Docx.of("<w:p>" + r("Sales rose ") + deleted("5%") + inserted("7%") + r(" in the year.") + "</w:p>");

    @Test
    void theFinalViewReadsWhatWasPutInAndNotWhatWasTakenOut() {
        Draft draft = CHANGED.draft(RevisionView.FINAL);
        assertThat(draft.text()).isEqualTo("Sales rose 7% in the year.");
        assertThat(draft.marks()).hasSize(2);
        assertThat(draft.marks().get(0))
                .isEqualTo(new Mark(
                        Mark.Kind.DELETION,
                        new TextRange(11, 11),
                        draft.locate(new TextRange(11, 11)),
                        "5%",
                        Optional.empty(),
                        Optional.of("R. Vale")));
        assertThat(draft.marks().get(1).kind()).isEqualTo(Mark.Kind.INSERTION);
        assertThat(draft.marks().get(1).anchor().of(draft.text())).isEqualTo("7%");
        assertThat(draft.marks().get(1).words()).isEqualTo("7%");
    }

    @Test
    void theOriginalViewReadsWhatWasTakenOut() {
        Draft draft = CHANGED.draft(RevisionView.ORIGINAL);
        assertThat(draft.text()).isEqualTo("Sales rose 5% in the year.");
        assertThat(draft.marks())
                .extracting(Mark::kind)
                .containsExactlyInAnyOrder(Mark.Kind.DELETION, Mark.Kind.INSERTION);
    }

    @Test
    void theViewOfAllReadsBoth() {
        assertThat(CHANGED.draft(RevisionView.ALL).text()).isEqualTo("Sales rose 5%7% in the year.");
    }

    @Test
    void whatOneAuthorPutInAndAnotherTookOutIsInNeitherView() {
        Docx both = Docx.of("<w:p>" + r("Sales rose") + "<w:ins w:author='A'><w:del w:author='B'><w:r><w:delText>"
                + " a lot</w:delText></w:r></w:del></w:ins>" + r(".") + "</w:p>");
        assertThat(both.draft(RevisionView.FINAL).text()).isEqualTo("Sales rose.");
        assertThat(both.draft(RevisionView.ORIGINAL).text()).isEqualTo("Sales rose.");
    }

    @Test
    void aParagraphWhoseEndWasTakenOutGoesOnWithTheNext() {
        Docx joined = Docx.of("<w:p><w:pPr><w:rPr><w:del w:author='R. Vale'/></w:rPr></w:pPr>" + r("Sales rose ")
                + "</w:p>" + p("In all plants.") + p("") + p("End"));
        Draft draft = joined.draft(RevisionView.FINAL);
        assertThat(draft.text()).isEqualTo("Sales rose In all plants.\n\nEnd");
        assertThat(draft.source().addressOf(draft.locate(new TextRange(11, 13))))
                .contains("paragraph 1");
        assertThat(draft.source().addressOf(draft.locate(new TextRange(27, 30))))
                .contains("paragraph 4");
        assertThat(joined.draft(RevisionView.ORIGINAL).text()).isEqualTo("Sales rose\nIn all plants.\n\nEnd");
    }

    @Test
    void aParagraphTakenOutAsAWholeLeavesNothingButAMark() {
        Draft draft = Docx.of(p("One") + "<w:p><w:pPr><w:rPr><w:del w:author='R. Vale'/></w:rPr></w:pPr>"
                        + deleted("Two") + "</w:p>" + p("Three"))
                .draft();
        assertThat(draft.text()).isEqualTo("One\nThree");
        assertThat(draft.marks()).extracting(Mark::words).containsExactly("Two");
    }

    @Test
    void whatWasMovedIsReadWhereItIsNowAndToldOnce() {
        Docx moved = Docx.of("<w:p><w:moveFrom w:author='R. Vale'>" + r("Profit fell. ") + "</w:moveFrom>"
                + r("Sales rose. ") + "<w:moveTo w:author='R. Vale'>" + r("Profit fell. ") + "</w:moveTo></w:p>");
        Draft now = moved.draft(RevisionView.FINAL);
        assertThat(now.text()).isEqualTo("Sales rose. Profit fell.");
        assertThat(now.marks()).extracting(Mark::kind).containsExactly(Mark.Kind.MOVE);
        assertThat(now.marks().get(0).words()).isEqualTo("Profit fell.");
        assertThat(moved.draft(RevisionView.ORIGINAL).text()).isEqualTo("Profit fell. Sales rose.");
    }

    @Test
    void rowsTakenOutAreNotRead() {
        String out = row(p("Loss"), p("12.0")).replace("<w:tr>", "<w:tr><w:trPr><w:del w:author='R. Vale'/></w:trPr>");
        Draft draft = Docx.of("<w:tbl>" + row(p("Sales"), p("40.1")) + out + row(p("Profit"), p("3.9")) + "</w:tbl>")
                .draft();
        assertThat(draft.text()).isEqualTo("Sales  40.1\nProfit  3.9");
        assertThat(draft.marks()).extracting(Mark::words).containsExactly("Loss", "12.0");
    }

    @Test
    void changesOfLooksAreMarksOnTheWordsTheyAreAbout() {
        Draft draft = Docx.of("<w:p>" + r("Sales ")
                        + "<w:r><w:rPr><w:b/><w:rPrChange w:author='R. Vale'/></w:rPr><w:t>rose</w:t></w:r></w:p>")
                .draft();
        assertThat(draft.marks())
                .extracting(Mark::kind, Mark::words)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Mark.Kind.FORMATTING, "rose"));
    }
}
