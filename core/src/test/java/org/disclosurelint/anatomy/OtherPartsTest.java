package org.disclosurelint.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.anatomy.Releases.BODY;
import static org.disclosurelint.anatomy.Releases.HEADLINE;
import static org.disclosurelint.anatomy.Releases.LEAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherPartsTest {
    private static final String OPENING = "DAYTON, Ohio, March 4, 2019 – " + LEAD;

    @Test
    void theTopOfAReleaseIsToldApart() {
        Releases release = Releases.read(
                "LOGO",
                "N E W S   R E L E A S E",
                "For Immediate Release",
                HEADLINE,
                "- Third shift begins in May\n- Two hundred guests",
                OPENING,
                BODY);

        assertThat(release.partOf("LOGO")).isEqualTo(Part.LETTERHEAD);
        assertThat(release.partOf("NEWS RELEASE")).isEqualTo(Part.LETTERHEAD);
        assertThat(release.partOf("For Immediate")).isEqualTo(Part.RELEASE_LINE);
        assertThat(release.words(Part.HEADLINE)).containsExactly(HEADLINE);
        assertThat(release.partOf("Third shift")).isEqualTo(Part.SUBHEADLINE);
        assertThat(release.partOf("The plant makes")).isEqualTo(Part.BODY);
    }

    @Test
    void whatAWebPageWritesAboveTheHeadlineIsNoHeadline() {
        Releases release = Releases.of("Article\nBrightwater Press Release\nCorporate\nPlants and People\n" + HEADLINE
                + "\nMonday, March 4, 2019 - 10:00am\nPrint this page\nSave as pdf\nCopy link\nOpen in new window\n"
                + "A third shift for small pumps begins in the month of May\n\n" + OPENING + "\n\n" + BODY + "\n");

        assertThat(release.words(Part.HEADLINE)).containsExactly(HEADLINE);
        assertThat(release.words(Part.SUBHEADLINE))
                .containsExactly("A third shift for small pumps begins in the month of May");
        assertThat(release.partOf("Plants and People")).isEqualTo(Part.LETTERHEAD);
        assertThat(release.partOf("Monday, March 4")).isEqualTo(Part.RELEASE_LINE);
    }

    @Test
    void aShortHeadlineBelowTheNameOfANewsroomStaysOne() {
        Releases release = Releases.read("Brightwater Newsroom", "Brightwater Names Treasurer", OPENING, BODY);

        assertThat(release.words(Part.HEADLINE)).containsExactly("Brightwater Names Treasurer");
    }

    @Test
    void theSameHeadlineInOtherQuotationMarksIsHeadlineAgain() {
        Releases release = Releases.read(
                "Brightwater Names Rillgate Pump of the Year",
                "Brightwater Names “Rillgate” Pump of the Year",
                OPENING);

        assertThat(release.words(Part.SUBHEADLINE)).isEmpty();
    }

    @Test
    void aHeadlineOverTwoLinesIsOne() {
        Releases release =
                Releases.read("BRIGHTWATER PUMPS OPENS ITS SECOND\n\nPLANT FOR SMALL PUMPS IN DAYTON", OPENING, BODY);

        assertThat(release.anatomy().sections(Part.HEADLINE)).isNotEmpty();
        assertThat(release.partOf("BRIGHTWATER PUMPS OPENS")).isEqualTo(Part.HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company will benefit from the new structure.",
                "Brightwater expects to open a third plant next year.",
                "Revenue grew to $4 million, and we will double it. The board approved the plan on Monday.",
                "Brightwater Pumps Inc. (NYSE: BWP) announced results."
            })
    void aPlainParagraphIsBody(String fragment) {
        Releases release = Releases.of(fragment);

        assertThat(release.words(Part.BODY)).containsExactly(fragment);
        assertThat(release.anatomy().sections()).hasSize(1);
    }

    @Test
    void twoPlainParagraphsHaveNoHeadline() {
        assertThat(Releases.read("The board met on Monday and approved the budget for the year.", BODY)
                        .words(Part.HEADLINE))
                .isEmpty();
    }

    @Test
    void sectionsAboutCompaniesAreBoilerplateInAllForms() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About Brightwater Pumps",
                "Brightwater Pumps makes pumps in two plants and sells them in forty countries.",
                "About Millrace LLC: Millrace LLC builds mills and has done so since 1904.",
                "ABOUT DAYTON",
                "Dayton is a town in Ohio with a long history of building engines and pumps.");

        assertThat(release.words(Part.BOILERPLATE))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("About Brightwater Pumps Brightwater")
                .endsWith("engines and pumps.");
    }

    @Test
    void aDescriptionAboveAttachmentsIsBoilerplateWithoutHeading() {
        String closing =
                "Brightwater Pumps is a company that makes pumps for gardens and maintains headquarters in Dayton. Its stock is traded"
                        + " on the New York Stock Exchange under the ticker symbol “BWP.”";
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                closing,
                "Please see the attached tables for additional financial information on the quarter.",
                "                          2019        2018\n"
                        + "Revenue                 $ 4,100     $ 3,900\n"
                        + "Cost of goods             2,200       2,150\n"
                        + "Net income              $ 1,000     $   870",
                "* Brightwater sold its works in Toledo in 2018, and the figures of that year include them.");

        assertThat(release.words(Part.BOILERPLATE)).containsExactly(closing);
    }

    @Test
    void aSectionGluedToTheStoryBehindItsOwnPeriodIsBoilerplate() {
        String filler = "The crews are from Dayton and work by day. ".repeat(60);
        Releases release = Releases.read(
                HEADLINE,
                OPENING + " " + filler
                        + "“We like pumps.”About Rillgate.com.Rillgate.com is a shop for pumps that serves gardens in forty countries.");

        assertThat(release.partOf("About Rillgate.com")).isEqualTo(Part.BOILERPLATE);
    }

    @Test
    void aSubheadingAndALineWithAnAddressStayInTheSection() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About the Rillgate Trial",
                "The Rillgate trial compares pumps in ponds and wells of all sizes in five counties.",
                "First Stage of the Trial: Rillgate Beside Pumps of Other Makers:",
                "Each pump ran for forty days, and the loss of water was measured every night.",
                "Brightwater Shares (BWP) Are Traded on the New York Stock Exchange. Learn More at www.brightwater.example");

        assertThat(release.words(Part.BOILERPLATE))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("www.brightwater.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "For more information, visit www.brightwater.example",
                "Visit: www.brightwater.example | www.rillgate.example",
                "Facebook: Brightwater Pumps",
                "Follow us on LinkedIn and YouTube"
            })
    void whereToReadMoreEndsASectionAboutACompany(String pointer) {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About RILLGATE® (submersible garden pump)",
                "The Rillgate pump is a pump for gardens that stands in water and makes no noise.",
                pointer);

        assertThat(release.words(Part.BOILERPLATE))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("About RILLGATE")
                .endsWith(pointer);
    }

    @Test
    void aLastParagraphThatDescribesTheCompanyIsBoilerplateWithoutHeading() {
        String closing =
                "Brightwater Pumps, founded in 1951, is a leading provider of pumps for gardens. Its stock is traded on the New York"
                        + " Stock Exchange under the symbol BWP, and its home page is www.brightwater.example.";

        assertThat(Releases.read(HEADLINE, OPENING, BODY, closing).words(Part.BOILERPLATE))
                .containsExactly(closing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This announcement does not constitute an offer to sell the units or a solicitation of offers for them.",
                "Neither TSX Venture Exchange nor its Regulation Services Provider accepts responsibility for what this release says.",
                "Investing in shares of Brightwater involves substantial risk, and readers may wish to ask their own advisers.",
                "NEITHER THE SEC NOR ANY OTHER AGENCY HAS APPROVED OR DISAPPROVED OF THE UNITS OR OF THIS TEXT.",
                "Brightwater Pumps Inc. is a fully reporting company that files annual and quarterly reports with the SEC.",
                "© Brightwater Pumps Inc. Rillgate is a trademark of Brightwater Pumps Inc. in forty countries.",
                "Brightwater and Rillgate are registered trademarks of Brightwater Pumps Inc. All other marks are property of their owners."
            })
    void legalNoticesAreLegends(String notice) {
        assertThat(Releases.read(HEADLINE, OPENING, BODY, notice).words(Part.LEGEND))
                .containsExactly(notice);
    }

    @Test
    void aLegendBehindTheLeadLeavesTheLeadWhatItIs() {
        String legend =
                "This announcement does not constitute an offer to sell the units or a solicitation of offers for them, nor "
                        + "shall there be any sale of the units where it would be unlawful before they are registered there.";

        Releases release = Releases.read(HEADLINE, OPENING + " " + legend, BODY);

        assertThat(release.words(Part.LEAD)).isNotEmpty();
        assertThat(release.words(Part.LEGEND)).containsExactly(legend);
    }

    @Test
    void whatSomebodySaysIsAQuotationAndADefinedTermIsNone() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                "“We have waited a long time for this plant,” said Jane Roe, treasurer. “It doubles what we can make in a year.”",
                "The garden pump (the \"Rillgate\") has won a prize that is known as the \"golden bucket of the year\" in the trade.");

        assertThat(release.words(Part.QUOTATION))
                .containsExactly(
                        "“We have waited a long time for this plant,”", "“It doubles what we can make in a year.”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"###", "# # #", "-30-", "- END -", "ENDS", "-0-"})
    void whatFollowsTheEndMarkIsTrailerUnlessItIsAnotherPart(String mark) {
        Releases release = Releases.read(
                HEADLINE, OPENING, BODY, mark, "Draft of last week, see comments", "Contact: Jane Roe, 937-555-0123");

        assertThat(release.words(Part.END_MARK)).hasSize(1).first().asString().isEqualTo(mark.replace("# ", "#"));
        assertThat(release.words(Part.TRAILER)).containsExactly("Draft of last week, see comments");
        assertThat(release.words(Part.CONTACT_BLOCK)).hasSize(1);
    }

    @Test
    void noticesOfAWireAreTrailer() {
        Releases release = Releases.read(HEADLINE, OPENING, BODY, "SOURCE Brightwater Pumps Inc.");

        assertThat(release.words(Part.TRAILER)).containsExactly("SOURCE Brightwater Pumps Inc.");
    }

    @Test
    void aStatementWithItsTitleIsATable() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "BRIGHTWATER PUMPS INC.\nConsolidated Income\n(in thousands, unaudited)",
                "                          2019        2018\n"
                        + "Revenue                 $ 4,100     $ 3,900\n"
                        + "Cost of goods             2,200       2,150\n"
                        + "Operating expenses          900         880\n"
                        + "Net income              $ 1,000     $   870");

        assertThat(release.partOf("BRIGHTWATER PUMPS INC.")).isEqualTo(Part.FINANCIAL_TABLE);
        assertThat(release.partOf("Net income")).isEqualTo(Part.FINANCIAL_TABLE);
    }

    @Test
    void theNoteOnMeasuresIsFoundUnderItsHeading() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "Use of Non-GAAP Financial Measures",
                "Adjusted EBITDA is defined as income before interest and taxes. It should not be considered a substitute for income.");

        assertThat(release.partOf("Adjusted EBITDA")).isEqualTo(Part.NON_GAAP_NOTE);
    }

    @Test
    void aLineBehindALongHeadlineThatIsNotWrappedIsASubheadline() {
        String headline =
                "Brightwater Pumps opens a second plant in Dayton, which makes small pumps for gardens and kitchens and"
                        + " employs two hundred people of the town";
        String below = "This step follows a year in which the company sold more pumps than ever";
        Releases release = Releases.of(headline + "\n" + below + "\n\n" + OPENING + "\n\n" + BODY + "\n");

        assertThat(release.words(Part.HEADLINE)).containsExactly(headline);
        assertThat(release.words(Part.SUBHEADLINE)).containsExactly(below);
    }

    @Test
    void aDashBelowADatelineOpensTheStoryAndNoHeadline() {
        Releases release = Releases.of("Dayton, Ohio, March 4, 2019\n– The meeting of the owners will be held on:\n"
                + "Monday 8 April 2019 at 14:00\n\n" + LEAD + "\n\n" + BODY + "\n");

        assertThat(release.words(Part.HEADLINE)).isEmpty();
        assertThat(release.words(Part.SUBHEADLINE)).isEmpty();
    }

    @Test
    void aWebAddressAndItsFellowEndASectionAndAQuotationIsNoneOfIt() {
        String pointer = "Web: brightwater.example · Shop: rillgate.example";
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                "About Brightwater Pumps",
                "Brightwater Pumps makes pumps in two plants and sells them in forty countries.",
                pointer,
                "“The pumps of Dayton are the best that we have made in all these years,” said Jane Roe, treasurer.",
                BODY);

        assertThat(release.words(Part.BOILERPLATE))
                .hasSize(1)
                .first()
                .asString()
                .endsWith(pointer);
        assertThat(release.partOf("The pumps of Dayton")).isEqualTo(Part.QUOTATION);
    }

    @Test
    void aDescriptionWithTheKindOfCompanyInItsMiddleIsBoilerplate() {
        String closing =
                "Brightwater Pumps, an Ohio company, ran 41 shops in nine states at the end of the year. To learn more"
                        + " about its products and services, visit www.brightwater.example.";

        assertThat(Releases.read(HEADLINE, OPENING, BODY, closing).words(Part.BOILERPLATE))
                .containsExactly(closing);
    }
}
