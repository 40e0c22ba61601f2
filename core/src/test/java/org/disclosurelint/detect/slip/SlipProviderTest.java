package org.disclosurelint.detect.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;

class SlipProviderTest {
    @Test
    void oneMissingMarkIsToldOnceThoughItTurnsAllOthersRound() {
        assertThat(found(
                        "unpaired-quotation-mark",
                        "The words “may”, ”will”, ”can” and “could” mark such statements of Velder Foods."))
                .hasSize(1);
    }

    @Test
    void yearsOverYearsAreNoDoubledWords() {
        assertThat(found("doubled-word", "Sales rose year over year over two years, and it had had more of of them."))
                .containsExactly("of of");
    }

    @Test
    void aHeadlineInTwoLinesIsNoRepetition() {
        String lead = "\n\nAKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. opened its second bakery on Monday.\n";
        assertThat(found("repeated-headline", "Velder Foods Opens\nSecond Bakery in Akron" + lead))
                .isEmpty();
        assertThat(found("repeated-headline", "Velder Foods Opens Bakery\n\nVELDER FOODS OPENS BAKERY" + lead))
                .containsExactly("VELDER FOODS OPENS BAKERY");
    }

    @Test
    void aMarkBehindTheFigureOfAFootnoteIsNoInchMark() {
        assertThat(
                        found(
                                "unpaired-quotation-mark",
                                "Bread is eaten daily.6\"We are glad of it,\" said Ann Lee. The oven is 48\" wide and 2.5\" deep."))
                .isEmpty();
    }

    @Test
    void aSlipIsToldWhereTheMarksFirstDoNotAlternate() {
        assertThat(found(
                        "unpaired-quotation-mark", "Words such as \"may,\" \"will, \"can,\" \"could\" and \"should\"."))
                .containsExactly("\"will, \"can,\" \"could\"");
        assertThat(found("unpaired-quotation-mark", "“We are glad of it, “said Ann Lee of Velder. “We bake.”"))
                .containsExactly("“said Ann Lee");
        assertThat(found("unpaired-quotation-mark", "Ann Lee added: ”The ovens came in May.” They are hot."))
                .containsExactly("”The ovens came");
    }

    @Test
    void aPageBreakOrAListWithinAQuotationDoesNotEndIt() {
        assertThat(found(
                        "unpaired-quotation-mark",
                        "“We are glad of the ovens that came\n\n5\n\nin May,” said Ann Lee."))
                .isEmpty();
        assertThat(found(
                        "unpaired-quotation-mark",
                        "“We are glad of three things:\n\n- the ovens,\n- the bread, and\n- the rolls,” said Ann Lee."))
                .isEmpty();
    }

    @Test
    void aQuotationThatDoesNotOpenAgainInItsSecondParagraphIsToldOnce() {
        assertThat(found(
                        "unpaired-quotation-mark",
                        "Ann Lee said, “The ovens came in May.\n\nThey bake rolls, too.”\n\nBread."))
                .containsExactly("“The ovens came");
    }

    @Test
    void aRunningHeaderIsNoRepetition() {
        String header =
                "For more of our releases on bread, on cake and on the ovens in which they are baked, see www.velder.example.";
        String page = "Velder Foods opened a bakery in %s.\n\n" + header + "\n\n%d\n\n";
        String text = header + "\n\n" + page.formatted("Akron", 2) + page.formatted("Canton", 3) + "It has ovens.";
        assertThat(found("repeated-text", text)).isEmpty();
        assertThat(found("repeated-text", text.replace("\n\n2\n", "").replace("\n\n3\n", "")))
                .hasSize(2);
    }

    @Test
    void aWordThatStandsThriceIsToldOnceAndAPairBehindAnotherWordToo() {
        assertThat(found(
                        "doubled-word",
                        "The ovens of of Velder bake for for for Akron, and the THE mill is of the of the town."))
                .containsExactly("of of", "for for", "of the of the");
    }

    @Test
    void lettersOutsideTheFirstPlaneBreakNothing() {
        assertThat(found("doubled-word", "Velder sells the the \uD835\uDC13\uD835\uDC13 \uD835\uDC13"))
                .containsExactly("the the");
        assertThat(found(
                        "missing-space",
                        "The mill opened in May.\uD835\uDC13\uD835\uDC21\uD835\uDC1E mill bakes rye, it says."))
                .containsExactly("May.\uD835\uDC13\uD835\uDC21\uD835\uDC1E");
    }

    @Test
    void aSpaceIsMissedAtEverySign() {
        assertThat(found("missing-space", "The mill opened.The mill bakes.")).containsExactly("opened.The");
        assertThat(found("missing-space", "The mill (“Velder”)today bakes.")).hasSize(1);
        assertThat(found("missing-space", "The mill bakes rye,wheat and oats.")).containsExactly("rye,wheat");
        assertThat(found("missing-space", "Velder(the “Mill”) bakes.")).hasSize(1);
    }

    private static List<String> found(String kind, String text) {
        return Subjects.words(Subjects.detector(new SlipProvider(), "{kind: " + kind + "}"), Subjects.of(text));
    }
}
