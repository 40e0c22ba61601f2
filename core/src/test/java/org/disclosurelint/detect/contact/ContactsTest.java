package org.disclosurelint.detect.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.anatomy.Anatomy;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.format.Reading;
import org.disclosurelint.format.plain.PlainTextFormat;
import org.disclosurelint.language.Language;
import org.disclosurelint.language.Prose;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @Test
    void aPersonWithTitleAndWaysToReachIsOneEntry() {
        ContactEntry entry = only(
                "Contact:\nJoan Porter, Director of Investor Relations\n614.555.0134\njporter@meridian.com\nwww.meridian.com");

        assertThat(entry.name()).contains("Joan Porter");
        assertThat(entry.title()).hasValue("Director of Investor Relations");
        assertThat(entry.phones()).containsExactly("614.555.0134");
        assertThat(entry.emails()).containsExactly("jporter@meridian.com");
        assertThat(entry.urls()).containsExactly("www.meridian.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vice President, Investor Relations",
                "Senior Vice President and Chief Financial Officer",
                "Vice President of Corporate Communications",
                "Executive Vice President, Finance, and Treasurer"
            })
    void aTitleIsTheWholeOfIt(String title) {
        ContactEntry entry =
                only("Contact:\nJoan Porter, " + title + "\nMeridian Corp.\n614.555.0134\njporter@meridian.com");

        assertThat(entry.title()).hasValue(title);
    }

    @Test
    void aNumberThatBreaksOffIsNoPartOfTheAddress() {
        ContactEntry entry = only("Contact:\nJoan Porter\n(614) 555-\nmedia@meridian.com");

        assertThat(entry.phones()).isEmpty();
        assertThat(entry.emails()).containsExactly("media@meridian.com");
    }

    @Test
    void aFaxIsNoWayToReachSomebody() {
        ContactEntry entry =
                only("Contact:\nJoan Porter\nPhone: 614-555-0134\nFax: 614-555-0135\njporter@meridian.com");

        assertThat(entry.phones()).containsExactly("614-555-0134");
    }

    @Test
    void fieldsThatRanTogetherAreParted() {
        ContactEntry entry = only(
                "Media Contact:Joan PorterChief Communications Officer+1 614-555-0134hello@meridian.comwww.meridian.com");

        assertThat(entry.name()).contains("Joan Porter");
        assertThat(entry.phones()).containsExactly("+1 614-555-0134");
        assertThat(entry.emails()).containsExactly("hello@meridian.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media Contact:Joan Portermedia@meridian.com",
                "IR Contact:Joan Porterir@meridian.com",
                "Contact:Joan Porterjoan@meridian.com",
                "Contact:Joan Porterjporter@meridian.com",
                "Contact:Joan Porterjmporter@meridian.com",
                "Contact:Joan Porterporterj@meridian.com",
                "Contacts:Meridian of New YorkJoan Porterporter@meridian.com",
                "Contact:Joan PorterJoan.Porter@meridian.com"
            })
    void aLastNameThatRanIntoAnAddressIsParted(String line) {
        ContactEntry entry = only(line);

        assertThat(entry.name()).contains("Joan Porter");
        assertThat(entry.emails())
                .singleElement()
                .asString()
                .doesNotStartWith("Porter ")
                .doesNotContain("Porterj");
        assertThat(entry.emails()).allSatisfy(e -> assertThat(line).endsWith(e));
    }

    @Test
    void anAddressThatIsNotMadeOfTheNameKeepsItsLetters() {
        assertThat(entries("Media Contact:\nJoan Porterhouse@meridian.com"))
                .allSatisfy(e -> assertThat(e.emails()).containsExactly("Porterhouse@meridian.com"));
    }

    @Test
    void aNameBehindItsDeskIsParted() {
        assertThat(
                        only("Investor Relations Joan Porter +1 614-555-0134 ir@meridian.com\nMedia Relations +1 614-555-0135")
                                .name())
                .contains("Joan Porter");
    }

    @Test
    void aFirmAndItsAddressThatRanTogetherAreParted() {
        ContactEntry entry =
                only("Investor Relations:Joan Porter, PresidentHarbor Advisory, Inc.hello@harbor.comwww.harbor.com");

        assertThat(entry.name()).contains("Joan Porter");
        assertThat(entry.emails()).containsExactly("hello@harbor.com");
        assertThat(entry.urls()).containsExactly("www.harbor.com");
    }

    @Test
    void aNumberThatRanIntoTheNextLabelIsRead() {
        ContactEntry entry = only("Contact:\nMeridian AGJoan PorterTel.: +49 30 90 18 20E-mail: jporter@meridian.com");

        assertThat(entry.name()).contains("Joan Porter");
        assertThat(entry.phones()).hasSize(1);
        assertThat(entry.emails()).containsExactly("jporter@meridian.com");
    }

    @Test
    void theAddressWhereAWireKeepsTheReleaseIsNoContact() {
        ContactEntry entry =
                only("Contact:\nJoan Porter\n614-555-0134 View original content:http://www.wire.com/news/1.html");

        assertThat(entry.phones()).containsExactly("614-555-0134");
        assertThat(entry.urls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joan Porter",
                "Joan P. Porter",
                "A. H. Porter",
                "Joan McPorter",
                "Joan Porter, CFA",
                "Ms. Joan Porter",
                "Joan Porter-Lane",
                "Joan van der Porter",
                "JoAnn O'Porter",
                "JOAN PORTER",
                "Joan \"Jo\" Porter",
                "Joan Porter Jr."
            })
    void aNameOfAPersonIsToldWithItsTrimmings(String name) {
        assertThat(only("Media Contact:\n" + name + "\n614-555-0134\npress@meridian.com")
                        .name())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Investor Relations",
                "Meridian Media Relations",
                "Harbor Communications Group",
                "Columbus, OH 43004",
                "Meridian Instruments, Inc.",
                "Lane & Porter",
                "Corporate Secretary's Office",
                "100 Main Street",
                "Porter Advisory"
            })
    void aDeskACompanyOrAPlaceIsNoPerson(String line) {
        assertThat(entries("Media Contact:\n" + line + "\n614-555-0134\npress@meridian.com"))
                .allSatisfy(e -> assertThat(e.name()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "877.555.0117",
                "(614) 555-0134",
                "614/555-0134",
                "+44 20 7946 0018",
                "+1 (614) 555-0134 x123",
                "614 555 0134",
                "+49 30 901820",
                "1-800-555-0199",
                "0044 113 496 0000",
                "614.555.0134, ext 5",
                "614.555.0134 ext. 22"
            })
    void aTelephoneNumberIsReadInManyForms(String number) {
        assertThat(only("Contact:\nJoan Porter\n" + number + "\njporter@meridian.com")
                        .phones())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"020 7946 0130", "0131 496 0120", "02 5550 1234"})
    void aNumberIsWrittenAsItsCountryWritesIt(String phone) {
        assertThat(only("Enquiries: Joan Porter, Meridian, " + phone).phones()).containsExactly(phone);
    }

    @Test
    void aPersonIsNoCompanyForBeingItsSecretary() {
        assertThat(only("Joan Porter, Company Secretary\n\nContact:\nJoan Porter\n614-555-0134")
                        .phones())
                .containsExactly("614-555-0134");
    }

    @Test
    void yearsAndPostalCodesAreNoTelephoneNumbers() {
        List<ContactEntry> entries = entries(
                "Contact:\nJoan Porter\n100 Main Street\nColumbus, OH 43004-1234\nSince 2003 2004\njporter@meridian.com");

        assertThat(entries).isNotEmpty().allSatisfy(e -> assertThat(e.phones()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@", "1-", "www.", "Joan Porter ", "a.a@a.a.", "A Bb", "Ab Cdab@x.com", "(6", "Aaa,"})
    void hostileTextIsReadInTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        TextRange all = new TextRange(0, text.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            List<Reach> addresses = Addresses.in(text, all);
            Field.in(text, all, PhoneNumbers.in(text, all, addresses));
        });
    }

    private static ContactEntry only(String block) {
        List<ContactEntry> entries =
                entries(block).stream().filter(e -> e.name().isPresent()).toList();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static List<ContactEntry> entries(String block) {
        String text = "FOR IMMEDIATE RELEASE\n\n" + block
                + "\n\nMeridian Opens Plant in Ohio\n\nCOLUMBUS, Ohio, May 5, 2020 -- Meridian today opened a plant for valves that water works use all over the state, and hired forty people.\n";
        Draft draft = new PlainTextFormat()
                .read(SourceFile.of("draft.txt", text), Reading.DEFAULT)
                .get(0);
        return new Subject(draft, Anatomy.of(draft), new Prose(draft, Language.english()), Reference.none())
                .recall(Contacts.ANALYSIS);
    }
}
