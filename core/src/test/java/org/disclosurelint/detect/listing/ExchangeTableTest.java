package org.disclosurelint.detect.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.detect.listing.Listings.day;

import java.util.List;
import java.util.Map;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTableTest {
    private final ExchangeTable table = ExchangeTable.of(Reference.none());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NYSE", "nyse american", "Nasdaq Global Select Market", "NASDAQ-GS", "OTCQB", "OTC Pink", "OTCpink",
                        "OTCID", "TSXV", "TSX-V", "TSX.V", "CSE",
                "LSE", "AIM", "Euronext Paris", "Frankfurt", "ASX", "HKEX", "SGX", "JSE", "TASE", "B3",
                        "the New York Stock Exchange", "Bursa Malaysia"
            })
    void aLabelThatReleasesUseIsKnownHoweverItIsWritten(String label) {
        assertThat(table.find(label)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Company", "Note", "ISIN", "NYES", "Ohio"})
    void otherWordsAreNoMarkets(String label) {
        assertThat(table.find(label)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "American Stock Exchange, 2008-09-30, CURRENT",
        "American Stock Exchange, 2008-10-01, RETIRED",
        "NYSE MKT, 2017-07-23, CURRENT",
        "NYSE MKT, 2017-07-24, RETIRED",
        "NYSE American, 2017-07-23, NOT_YET",
        "NYSE American, 2017-07-24, CURRENT",
        "Nasdaq National Market, 2006-06-30, CURRENT",
        "Nasdaq National Market, 2006-07-01, RETIRED",
        "OTC Bulletin Board, 2003-06-27, CURRENT",
        "OTC Bulletin Board, 2021-11-08, RETIRED",
        "OTC Pink, 2025-06-30, CURRENT",
        "OTC Pink, 2025-07-01, RETIRED",
        "OTCID, 2025-07-01, CURRENT"
    })
    void aLabelIsRightFromItsFirstToItsLastDay(String label, String day, Market.Status status) {
        assertThat(table.find(label).orElseThrow().statusOn(day(day))).isEqualTo(status);
    }

    @Test
    void aRetiredLabelTellsWhatBecameOfItAndWhen() {
        assertThat(table.find("NYSE MKT").orElseThrow().tellStatusOn(day("2020-01-02")))
                .isEqualTo("was renamed NYSE American on 24 July 2017");
    }

    @ParameterizedTest
    @CsvSource({
        "Nasdaq, Nasdaq Global Market, true",
        "NASDAQ, Nasdaq Capital Market, true",
        "Nasdaq Global Market, Nasdaq Capital Market, false",
        "AMEX, NYSE American, true",
        "OTCBB, OTC Bulletin Board, true",
        "OTC, OTCQB, true",
        "OTCQB, OTCQX, false",
        "NYSE, NYSE American, false",
        "NYSE, Nasdaq, false",
        "TSX, TSXV, false",
        "TSX-V, TSX Venture Exchange, true",
        "Kampala Bourse, KAMPALA BOURSE, true"
    })
    void twoLabelsAreOneMarketOrTwo(String a, String b, boolean same) {
        assertThat(table.sameMarket(a, b)).isEqualTo(same);
        assertThat(table.sameMarket(b, a)).isEqualTo(same);
    }

    @Test
    void counselAddsMarketsAndLabelsAndTakesLabelsAway() {
        ExchangeTable extended = ExchangeTable.of(new Reference(
                IssuerProfile.UNKNOWN,
                Map.of(ExchangeTable.ADDITIONS, List.of("Kampala Bourse", "KPB = Kampala Bourse", "-AIM"))));

        assertThat(extended.find("kpb").map(Market::name)).contains("Kampala Bourse");
        assertThat(extended.find("AIM")).isEmpty();
        assertThat(extended.find("NYSE")).isPresent();
    }

    @Test
    void everyReferenceWithinTheTableLeadsSomewhere() {
        for (Market market : table.markets()) {
            market.successor()
                    .ifPresent(s -> assertThat(table.byId(s)).as(market.id()).isPresent());
            market.partOf()
                    .ifPresent(p -> assertThat(table.byId(p)).as(market.id()).isPresent());
            assertThat(market.ended().isPresent())
                    .as(market.id())
                    .isEqualTo(market.to().isPresent());
        }
        assertThat(table.markets()).hasSizeGreaterThan(100);
    }
}
