package org.disclosurelint.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.anatomy.Releases.BODY;
import static org.disclosurelint.anatomy.Releases.HEADLINE;
import static org.disclosurelint.anatomy.Releases.LEAD;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactBlockTest {
    private static final String OPENING = "DAYTON, Ohio, March 4, 2019 – " + LEAD;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact:\nJane Roe, Director of Communications\n937-555-0123\njane.roe@brightwater.example",
                "Media Contact: Jane Roe, +1 937 555 0123, jane.roe@brightwater.example",
                "Jane Roe\nBrightwater Pumps Inc.\n(937) 555-0123",
                "Investors:\nJane Roe\nir@brightwater.example\n\nMedia:\nJohn Doe\n(937) 555-0199",
                "For further information, please contact Jane Roe at 937-555-0123 or jane.roe@brightwater.example.",
                "CONTACTS\n\nJane Roe\n\n937.555.0123\n\nwww.brightwater.example",
                "Investors:\nbrightwater pumps inc.\nJane Roe\n937-555-0123\n\nor\n\nMillrace LLC\nJohn Doe\n937-555-0199",
                "Investor Relations:\nJane Roe +44 20 5550 0123\nJohn Doe +44 20 5550 0199\nMia Poe +1 937 555 0140",
                "Investor Relations:Jane Roe, TreasurerMillrace LLCir@brightwater.examplewww.brightwater.example",
                "Investor Contacts:\n\n937.555.0123, ext 5",
                "Contact:\nJane Roe\n937-555-0123\n\nX/Twitter:https://twitter.example/brightwater"
            })
    void aContactBlockIsFoundAtTheEnd(String block) {
        Releases release = Releases.read(HEADLINE, OPENING, BODY, block);

        assertThat(String.join(" ", release.words(Part.CONTACT_BLOCK))).isEqualTo(block.replaceAll("\\s+", " "));
    }

    @Test
    void aWireNoticeBetweenALabelAndItsNamesIsPassedOver() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "For more information, please visit www.brightwater.example or contact:",
                "View source version on businesswire.com: https://www.businesswire.com/news/home/1/en/",
                "Investor Relations:\nJane Roe 937-555-0123");

        assertThat(release.words(Part.CONTACT_BLOCK))
                .containsExactly(
                        "For more information, please visit www.brightwater.example or contact:",
                        "Investor Relations: Jane Roe 937-555-0123");
    }

    @Test
    void whomAWireNamesBehindTheEndMarkIsAContact() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "SOURCE Brightwater Pumps Inc.\n    -0-                03/04/2019",
                "    /CONTACT:  Jane Roe, +1-937-555-0123, or John Doe,\n+1-937-555-0199, both of Brightwater/",
                "    /Web site:  http://www.brightwater.example /");

        assertThat(release.words(Part.CONTACT_BLOCK))
                .containsExactly(
                        "/CONTACT: Jane Roe, +1-937-555-0123, or John Doe, +1-937-555-0199, both of Brightwater/ /Web site: http://www.brightwater.example /");
    }

    @Test
    void aContactGluedToItsLabelBetweenTwoSectionsOfBoilerplateIsOne() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About Brightwater Pumps. Brightwater Pumps makes pumps for gardens and sells them in forty countries.",
                "For more information:Jane Roe Phone: 937.555.0123 (jane.roe@brightwater.example) About Millrace LLC Millrace LLC"
                        + " builds mills, and has built them since 1904.");

        assertThat(release.partOf("For more information")).isEqualTo(Part.CONTACT_BLOCK);
        assertThat(release.partOf("About Millrace")).isEqualTo(Part.BOILERPLATE);
    }

    @Test
    void aContactBelowALegendOnParticipantsIsNoCall() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "Participants in the Millrace Proxy Solicitation",
                "Two directors of Brightwater, who hold shares in Millrace, are participants in the solicitation that begins in June.",
                "Investor Relations:Jane Roe, ir@brightwater.example");

        assertThat(release.partOf("Participants in")).isEqualTo(Part.LEGEND);
        assertThat(release.partOf("Investor Relations")).isEqualTo(Part.CONTACT_BLOCK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copies of the prospectus may be obtained by contacting Millrace Securities, telephone 937-555-0123, or by e-mail to units@millrace.example.",
                "Questions on how to tender units may be put to the dealer manager, who can be reached at (937) 555-0123 or offer@millrace.example."
            })
    void whomABankWantsToBeAskedIsNoContact(String sentence) {
        assertThat(Releases.read(HEADLINE, OPENING, BODY, sentence, "About Brightwater Pumps", BODY)
                        .words(Part.CONTACT_BLOCK))
                .isEmpty();
    }

    @Test
    void aLineForThePublicStaysInTheSectionAboutACompany() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About Brightwater Garden Days",
                "The garden days are a fair for pumps. For more information on the fair, call 800-555-0123 or visit www.brightwater.example.");

        assertThat(release.words(Part.CONTACT_BLOCK)).isEmpty();
        assertThat(release.partOf("For more information")).isEqualTo(Part.BOILERPLATE);
    }

    @Test
    void aContactBlockAtTheTopLeavesTheHeadlineAlone() {
        Releases release =
                Releases.read("Contact: Brightwater Pumps\nJane Roe, Treasurer\n937-555-0123", HEADLINE, OPENING, BODY);

        assertThat(release.words(Part.CONTACT_BLOCK))
                .containsExactly("Contact: Brightwater Pumps Jane Roe, Treasurer 937-555-0123");
        assertThat(release.words(Part.HEADLINE)).containsExactly(HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact:  Brightwater Pumps, Inc.\n          Jane Roe, Treasurer\n          www.brightwater.example",
                "Contact: Brightwater Pumps, Inc.",
                "Media Contact: Jane Roe, Director of Communications",
                "CONTACTS:\nJane Roe\nDirector of Communications",
                "For further information, please contact Jane Roe, Director of Communications."
            })
    void aContactBlockThatTellsNoWayToReachAnybodyIsOne(String block) {
        Releases top = Releases.read(block, HEADLINE, OPENING, BODY);
        Releases bottom = Releases.read(HEADLINE, OPENING, BODY, "About Brightwater Pumps", BODY, block);

        String words = block.replaceAll("\\s+", " ");
        assertThat(String.join(" ", top.words(Part.CONTACT_BLOCK))).isEqualTo(words);
        assertThat(String.join(" ", bottom.words(Part.CONTACT_BLOCK))).isEqualTo(words);
        assertThat(top.words(Part.HEADLINE)).containsExactly(HEADLINE);
        assertThat(top.words(Part.SUBHEADLINE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Contact Lenses Lead a Year of Growth",
                "Contact Center of Brightwater Pumps Moves to Dayton",
                "First Contact: Brightwater Pumps"
            })
    void aHeadlineThatSpeaksOfContactsIsAHeadline(String headline) {
        assertThat(Releases.read(headline, OPENING, BODY).words(Part.HEADLINE)).containsExactly(headline);
    }

    @Test
    void aContactSentenceAtTheEndOfTheBoilerplateIsContact() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "About Brightwater Pumps",
                "Brightwater Pumps makes pumps for gardens. Please contact Jane Roe at 937-555-0123 or ir@brightwater.example.");

        assertThat(release.words(Part.CONTACT_BLOCK))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Please contact Jane Roe");
    }

    @Test
    void theNumbersOfAConferenceCallAreNoContact() {
        Releases release = Releases.read(
                HEADLINE,
                OPENING,
                BODY,
                "Live dial-in (toll free): 888-555-0100\nInternational dial-in: 404-555-0101\nPasscode: 1234567",
                BODY);

        assertThat(release.words(Part.CONTACT_BLOCK)).isEmpty();
    }

    @Test
    void aPointerToAWebSiteIsNoContact() {
        assertThat(Releases.read(HEADLINE, OPENING, "For more information, please visit www.brightwater.example.")
                        .words(Part.CONTACT_BLOCK))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BWP-E",
                "Company announcement No 7 / 2019",
                "Attachment\nBrightwater-plant-notice",
                "Attachments\nNotice of Meeting 2019\nBWP190304-Notice"
            })
    void codesNumbersAndAttachmentsBelowAContactAreNoneOfIt(String below) {
        Releases release = Releases.of(HEADLINE + "\n\nDAYTON, Ohio, March 4, 2019 – " + LEAD + "\n\n" + BODY
                + "\n\nContacts for further information\nJane Roe\n+1 937 555 0123\njane.roe@brightwater.example\n"
                + below
                + "\n");

        assertThat(release.words(Part.CONTACT_BLOCK))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("jane.roe@brightwater.example");
    }

    @Test
    void aWebSiteBesideAnAddressForMailIsContact() {
        Releases release = Releases.read(
                HEADLINE,
                "DAYTON, Ohio, March 4, 2019 – " + LEAD,
                BODY,
                "Contact",
                "Jane Roe",
                "+1 (937) 555-0123",
                "Website: www.brightwater.example · E-Mail: jane.roe@brightwater.example");

        assertThat(release.partOf("Website:")).isEqualTo(Part.CONTACT_BLOCK);
    }

    @Test
    void aRowOfAddressesBelowDoesNotHideAContactAboveTheCautionaryStatement() {
        String row = "https://www.brightwater.example/a-page-of-pumps".repeat(9) + " Pumps";
        Releases release = Releases.read(
                HEADLINE,
                "DAYTON, Ohio, March 4, 2019 – " + LEAD,
                BODY,
                "Jane RoeTreasurer, Brightwater Pumps Inc.jane.roe@brightwater.example",
                "About Rillgate Partners",
                "Rillgate Partners is an adviser to makers of pumps and has its office in Toledo.",
                "Rillgate Contact:",
                "Rita Lund, rita@rillgate.example",
                row);

        assertThat(release.partOf("Jane Roe")).isEqualTo(Part.CONTACT_BLOCK);
    }
}
