package org.disclosurelint.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.anatomy.Releases.BODY;
import static org.disclosurelint.anatomy.Releases.HEADLINE;
import static org.disclosurelint.anatomy.Releases.LEAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CautionaryStatementTest {
    private static final String OPENING = "DAYTON, Ohio, March 4, 2019 – " + LEAD;
    private static final String STATEMENT =
            "This release contains forward-looking statements within the meaning of Section 21E of the Securities Exchange Act of 1934."
                    + " Actual results could differ materially because of the price of copper. We undertake no obligation to update them.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                STATEMENT,
                "This release may contain forward-looking statements.",
                "Whatever here is not history carries risks and uncertainties, such as drought, that could cause our results to differ materially.",
                "Certain information in this release is forward-looking information under Canadian securities law.",
                "Safe Harbor Statement: Statements in this release about plants are forward-looking statements that involve risks."
            })
    void aStatementWithoutHeadingIsKnownByItsWords(String statement) {
        Releases release = Releases.read(HEADLINE, OPENING, BODY, statement);

        assertThat(release.words(Part.CAUTIONARY_STATEMENT)).containsExactly(statement);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disclosure Notice", "Disclosure Notice:", "DISCLAIMER", "Legal Disclosures"})
    void aNoticeIsAHeadingWhenTheTextBelowLooksForward(String heading) {
        String plain = "The plant makes pumps, and its crews work by day in two shifts of forty.";

        assertThat(Releases.read(HEADLINE, OPENING, BODY, heading, STATEMENT).words(Part.CAUTIONARY_STATEMENT))
                .containsExactly(heading + " " + STATEMENT);
        assertThat(Releases.read(HEADLINE, OPENING, BODY, heading, plain).words(Part.CAUTIONARY_STATEMENT))
                .isEmpty();
    }

    @Test
    void whyAMeasureIsNotReconciledIsNoTalkOfRisk() {
        String outlook =
                "What we say of next year is forward-looking, and the price of copper could make our results differ materially.";
        String measure =
                " Brightwater does not reconcile adjusted income per pump to GAAP, for it cannot foresee what a strike would cost."
                        + " Until the foundry is sold, a reconciliation is not available.";
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                outlook + measure,
                "Our table has forward-looking estimates of adjusted income for both plants, which we give without a bridge for the"
                        + " reasons above.");

        assertThat(release.words(Part.CAUTIONARY_STATEMENT)).containsExactly(outlook);
    }

    @Test
    void aParagraphThatLostItsBreaksMayHoldTwo() {
        String outlook = "The following are forward-looking statements and involve risks and uncertainties.";
        String between =
                " The plant makes pumps. It has two lines. Each line has a crew. The crews are from Dayton. They work by day."
                        + " Sales of pumps were $4 million. Sales of valves were $2 million. ";
        Releases release = Releases.read(HEADLINE, OPENING, BODY, outlook + between + STATEMENT);

        assertThat(release.words(Part.CAUTIONARY_STATEMENT)).containsExactly(outlook, STATEMENT);
    }

    @Test
    void aStatementRunsOverParagraphsAndItsListOfFactors() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "Forward-Looking Statements",
                STATEMENT,
                "Factors that could cause such differences include:",
                "  * the price of copper;\n  * strikes at the plant; and\n  * the loss of our largest customer.",
                "These risks are described in our annual report on Form 10-K.",
                "About Brightwater",
                "Brightwater makes pumps for gardens in two plants.");

        assertThat(release.words(Part.CAUTIONARY_STATEMENT))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Forward-Looking Statements This release")
                .endsWith("on Form 10-K.");
        assertThat(release.partOf("About Brightwater")).isEqualTo(Part.BOILERPLATE);
    }

    @Test
    void aStatementThatSharesAParagraphBeginsAtItsFirstSentence() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "Brightwater was founded in 1951 and makes pumps in Dayton for the whole world. " + STATEMENT);

        assertThat(release.words(Part.CAUTIONARY_STATEMENT)).containsExactly(STATEMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On the call, management will discuss its outlook and other forward-looking information about the business.",
                "The town is a safe harbor for small boats, and the plant overlooks it from the hill above the bay.",
                "Our forward-looking design team won a prize for the new garden pump, the second in as many years."
            })
    void aStoryIsNoCautionaryStatement(String story) {
        assertThat(Releases.read(HEADLINE, OPENING, story, BODY).words(Part.CAUTIONARY_STATEMENT))
                .isEmpty();
    }

    @Test
    void aLegendBehindItInTheSameParagraphIsNone() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                STATEMENT + " This release shall not constitute an offer to sell any security.");

        assertThat(release.words(Part.CAUTIONARY_STATEMENT)).containsExactly(STATEMENT);
        assertThat(release.partOf("This release shall not")).isEqualTo(Part.LEGEND);
    }
}
