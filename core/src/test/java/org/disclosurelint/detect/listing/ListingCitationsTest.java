package org.disclosurelint.detect.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.detect.listing.Listings.all;
import static org.disclosurelint.detect.listing.Listings.issuers;
import static org.disclosurelint.detect.listing.Listings.listing;
import static org.disclosurelint.detect.listing.Listings.profile;
import static org.disclosurelint.detect.listing.Listings.release;
import static org.disclosurelint.detect.listing.Listings.subject;
import static org.disclosurelint.detect.listing.Listings.whole;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingCitationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "(NYSE: MRI) # NYSE|MRI",
                "(NYSE:MRI) # NYSE|MRI",
                "[NYSE: MRI] # NYSE|MRI",
                "(NYSE: M, MRI.B) # NYSE|M; NYSE|MRI.B",
                "(NYSE:M)(NYSE:MRI.Bwi) # NYSE|M; NYSE|MRI.Bwi",
                "(TSXV: MRI) (OTCQB: MRIFF) # TSXV|MRI; OTCQB|MRIFF",
                "(TSX-V: MI; FRANKFURT: 0M5) # TSX-V|MI; FRANKFURT|0M5",
                "(TSXV: MRI | OTCQB: MRIFF) # TSXV|MRI; OTCQB|MRIFF",
                "(TSX VENTURE: MRI)(OTCQX: MRIF)(FSE: Q7) # TSX VENTURE|MRI; OTCQX|MRIF; FSE|Q7",
                "(LSE & TSX: MERI) # LSE|MERI; TSX|MERI",
                "(NYSE/TSX: MRI) # NYSE|MRI; TSX|MRI",
                "(AIM: MRI.L) # AIM|MRI.L",
                "(Nasdaq: MRIX - news) # Nasdaq|MRIX",
                "(NYSE American: MRI) # NYSE American|MRI",
                "NASDAQ-GS: MRIX # NASDAQ-GS|MRIX",
                "(Nasdaq Global Select Market: MRIX) # Nasdaq Global Select Market|MRIX",
                "(Nasdaq: MRIX and TASE: MRIX) # Nasdaq|MRIX; TASE|MRIX",
                "(NASDAQ: MRIA, MRIB and MRIK) # NASDAQ|MRIA; NASDAQ|MRIB; NASDAQ|MRIK",
                "(the \"Company\"; NYSE: MRI) # NYSE|MRI",
                "(NASDAQ: MRIX, \"Meridian\", the \"Company\") # NASDAQ|MRIX",
                "(OTC: MRIX, \"the Company\") # OTC|MRIX",
                "(OTCBB SYMBOL: MRIX) # OTCBB|MRIX",
                "(a division of Meridian--Nasdaq: MRIX) # Nasdaq|MRIX",
                "(NYSE-MRI) # NYSE|MRI",
                "(NYSE M) # NYSE|M",
                "(Nasdaq MRIX) # Nasdaq|MRIX",
                "(NASDAQ GS MRIX) # NASDAQ GS|MRIX",
                "(Nasdaq Global Select Market, MRIX) # Nasdaq Global Select Market|MRIX",
                "(TSX-V-MRI) # TSX-V|MRI",
                "(TSX-V / MRI) # TSX-V|MRI",
                "(NYSE; $MRI) # NYSE|MRI",
                "(Nasdaq \"MRIX\" @meridian) # Nasdaq|MRIX",
                "(HKEX: 0700) # HKEX|0700"
            })
    void aTagIsReadInAllItsForms(String tag, String expected) {
        assertThat(all("Meridian Instruments, Inc. " + tag + " makes valves for water works in Ohio."))
                .containsExactly(expected.strip().split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The Company's shares are traded on the New York Stock Exchange under the symbol \"MRI.\" # New York Stock Exchange|MRI",
                "Our common stock trades on Nasdaq under the ticker symbol MRIX and is widely held. # Nasdaq|MRIX",
                "Its shares are listed on the TSX (ticker: MRI). # TSX|MRI",
                "The stock is quoted on the OTCQB under the symbol MRIX. # OTCQB|MRIX",
                "Look for symbol: MRIX on the Nasdaq Capital Market. # Nasdaq Capital Market|MRIX",
                "Preferred units trade on the Nasdaq under the MRIX symbol. # Nasdaq|MRIX",
                "Its units are listed on the New York Stock Exchange under the symbol \"MRI.\" # New York Stock Exchange|MRI",
                "Meridian's depositary units are listed on the New York Stock Exchange (MRI). # New York Stock Exchange|MRI"
            })
    void proseIsRead(String sentence, String expected) {
        assertThat(all(sentence)).containsExactly(expected);
    }

    @Test
    void marketsAndSymbolsInProseArePairedInOrder() {
        assertThat(all("The shares trade on the NYSE and the TSX under the symbols \"MRI\" and \"MRT\", respectively."))
                .containsExactly("NYSE|MRI", "TSX|MRT");
        assertThat(all("It is listed on the CSE under the symbol \"MRI\" and on the OTC under the symbol \"MRIFF\"."))
                .containsExactly("CSE|MRI", "OTC|MRIFF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He came from NYSE listed Harbor Rectifier Corporation.",
                "Meridian Instruments, Inc. (the \"Company\") makes valves.",
                "The film (TRON: LEGACY) was shown to guests.",
                "Prices (Note: USD) are given per unit.",
                "The meeting is at 10:30 A.M. and the ratio is 3:1.",
                "See https://www.nasdaq.com:443/MRI for more.",
                "(ISIN: US1234567890)",
                "Its shares trade under the symbol \"MRI\".",
                "The valve is a symbol of American making.",
                "Meridian is listed on the New York Stock Exchange (NYSE).",
                "(range: 17 to 390)",
                "Meridian moved from the Toronto market (TSX-V) to New York (NYSE MKT) and Nasdaq (NASDAQ GS).",
                "It was the largest listing of the year in New York (NYSE IPO) and abroad (AIM, LSE).",
                "Meridian sells pain relievers without prescription (OTC NSAID) in Ohio."
            })
    void whatIsNoListingIsNotRead(String text) {
        assertThat(all(text)).isEmpty();
    }

    @Test
    void anUnknownLabelIsReadBehindACompany() {
        Subject subject = release("May 5, 2020", "Meridian Instruments, Inc. (NYES: MRI) today opened a plant.");

        assertThat(issuers(subject)).containsExactly("NYES|MRI");
        assertThat(subject.recall(ListingCitations.ANALYSIS).get(0).market()).isEmpty();
    }

    @Test
    void thePartnersListingIsNotTheIssuers() {
        Subject subject = release(
                "May 5, 2020",
                "Meridian Instruments, Inc. (NYSE: MRI) today announced an agreement to acquire Harbor Foods Corp. (Nasdaq: HRBF).");

        assertThat(issuers(subject)).containsExactly("NYSE|MRI");
        assertThat(subject.recall(ListingCitations.ANALYSIS)).hasSize(2);
    }

    @Test
    void bothCompaniesThatAnnounceAreIssuers() {
        Subject subject = release(
                "May 5, 2020",
                "Meridian Instruments, Inc. (NYSE: MRI) and Harbor Foods Corp. (Nasdaq: HRBF) today announced a joint venture.");

        assertThat(issuers(subject)).containsExactly("NYSE|MRI", "Nasdaq|HRBF");
    }

    @Test
    void aSubsidiarySpeaksForItsParent() {
        Subject subject = release(
                "May 5, 2020",
                "Lakeside Water, a subsidiary of Meridian Instruments (NYSE: MRI), today opened a plant.");

        assertThat(issuers(subject)).containsExactly("NYSE|MRI");
    }

    @Test
    void aParentInFullIsNotTheSubsidiaryWithALongerName() {
        String text =
                "Meridian Water Partners LP Opens Plant of Meridian Corporation\n\nCOLUMBUS, Ohio, May 5, 2020 -- Meridian"
                        + " Water Partners LP, a joint venture between Meridian Corporation (NYSE: MRI) and Harbor Foods, today opened a"
                        + " plant.\n";

        assertThat(issuers(subject(text))).isEmpty();
    }

    @Test
    void aTagBehindTheNameOfItsMarketIsTheSubjectsOfTheSentence() {
        Subject subject = release(
                "May 5, 2020",
                "Meridian Instruments, Inc. (NYSE: MRI) and Harbor Foods Ltd. (\"Harbor\"), a baker, today announced a merger. "
                        + "Harbor has had its shares on the Tel Aviv Stock Exchange (TASE: HRBF) since May.");

        assertThat(issuers(subject)).containsExactly("NYSE|MRI", "TASE|HRBF");
    }

    @Test
    void aSymbolUnderWhichAnotherCompanyWillTradeIsNotTheIssuers() {
        Subject subject = release(
                "May 5, 2020",
                "Meridian Instruments, Inc. (NYSE: MRI) today announced a spin-off. "
                        + "Harbor Foods will trade under the symbol NASDAQ: HRBF.");

        assertThat(issuers(subject)).containsExactly("NYSE|MRI");
    }

    @Test
    void aNameThatRanIntoItsHeadingIsRead() {
        String text =
                "MeridianXM Names Porter\n\nCOLUMBUS, Ohio, May 5, 2020 -- The Ohio Music Council has named Joan Porter of "
                        + "MeridianXM its patron of the year.\n\nAbout MeridianXMMeridian XM Holdings Inc. (NASDAQ: MRXM) makes radios.\n";

        assertThat(issuers(subject(text))).containsExactly("NASDAQ|MRXM");
    }

    @Test
    void proseRepeatsATagOnlyOnTheSameMarketForTheSameOwner() {
        Subject subject = release(
                "May 5, 2020",
                "Meridian Instruments, Inc. (NYSE: MRI) today opened a plant. Its shares are listed on the New York Stock Exchange "
                        + "under the symbol MRI and its shares are traded on the Toronto Stock Exchange under the symbol MRI.");

        assertThat(subject.recall(ListingCitations.ANALYSIS))
                .filteredOn(c -> !c.repeatsTag())
                .extracting(ListingCitation::exchange)
                .containsExactly("NYSE", "Toronto Stock Exchange");
    }

    @Test
    void aCustomersOwnSectionIsNotTheIssuers() {
        String text =
                "Lakeside Software Wins New Customers\n\nHarbor Freight and Northgate Foods Select Lakeside Software\n\n"
                        + "COLUMBUS, Ohio, May 5, 2020 -- Lakeside, Inc., which makes software for warehouses, today announced that"
                        + " Lakeside Software has won Harbor Freight and Northgate Foods as customers.\n\n"
                        + "About Harbor Corporation and Harbor Freight\n\nHarbor moves freight on three coasts. The Corporation's common"
                        + " shares are listed on two stock exchanges (NYSE: HBR; TSX: HBR).\n\n"
                        + "About Northgate Foods\n\nNorthgate Foods bakes bread. The company is traded on the New York Stock Exchange"
                        + " under the symbol \"NGF.\"\n\n"
                        + "About Lakeside, Inc.\n\nLakeside makes software for warehouses.\n\n###\n";

        assertThat(issuers(subject(text))).isEmpty();
        assertThat(all(text)).hasSize(3);
    }

    @Test
    void aHeadlineThatBeginsWithThePartnerDoesNotMakeItTheIssuer() {
        String text =
                "Harbor Foods Selects Meridian Instruments for Its Bakeries\n\nCOLUMBUS, Ohio, May 5, 2020 -- Meridian"
                        + " Instruments, Inc. (NYSE: MRI) today announced that Harbor Foods Corp. (Nasdaq: HRBF) has chosen its valves.\n";

        assertThat(issuers(subject(text))).containsExactly("NYSE|MRI");
    }

    @Test
    void aProfileTellsWhoTheIssuerIs() {
        String text = whole(
                "May 5, 2020",
                "Harbor Foods Corp. (Nasdaq: HRBF) and Meridian Instruments, Inc. (NYSE: MRX) today announced a joint venture.");

        assertThat(issuers(subject(text, profile(listing("NYSE", "MRI"))))).containsExactly("NYSE|MRX");
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() {
        String text =
                whole("May 5, 2020", "Meridian Instruments, Inc. (OTC\nBulletin Board: MRI) today opened\na plant.");
        List<String> expected = issuers(subject(text));

        assertThat(expected).containsExactly("OTC Bulletin Board|MRI");
        assertThat(issuers(subject(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(issuers(subject('\uFEFF' + text))).isEqualTo(expected);
        assertThat(issuers(subject(text.strip()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(NYSE: ", "under the symbol ", "listed on the ", ":", "(", "NYSE / ", "A-A.A:A "})
    void aMegabyteOfHostileTextIsReadInTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            ExchangeTable table = ExchangeTable.of(org.disclosurelint.rule.Reference.none());
            new TagReader(text, table).read();
            new ProseReader(text, table).read();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(NYSE: ABC) ",
                "(NYSE: ABC)\n\n",
                "Shares trade on the NYSE under the symbol MRI. (NYSE: MRI) ",
                "About Harbor\n\nShares trade on the NYSE under the symbol HRB.\n\n",
                "%%% Corp. (NYSE: M%%%). Shares trade on the NYSE under the symbol M%%%. "
            })
    void theCitationsOfALongDraftAreToldApartInTime(String piece) {
        StringBuilder text = new StringBuilder("Meridian Opens Plant\n\nCOLUMBUS, Ohio, May 5, 2020 -- ");
        for (int n = 0; text.length() < 200_000; n++) {
            char high = (char) ('A' + n / 26 % 26);
            char low = (char) ('A' + n % 26);
            text.append(piece.replace("%%%", "" + (char) ('A' + n / 676 % 26) + high + low));
        }
        text.append("\n\nAbout Meridian\n\n").append(piece.repeat(20_000 / piece.length()));
        Subject subject = subject(text.toString());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(subject.recall(ListingCitations.ANALYSIS)).hasSizeGreaterThan(1000));
    }
}
