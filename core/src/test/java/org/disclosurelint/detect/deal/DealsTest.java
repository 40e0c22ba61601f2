package org.disclosurelint.detect.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.disclosurelint.detect.Subjects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DealsTest {
    private static Deals deals(String headline, String lead) {
        return Subjects.of(headline + "\n\nAKRON, Ohio, March 9, 2026 -- " + lead + "\n")
                .recall(Deals.ANALYSIS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velder to Merge | Shareholders will receive 0.42 shares of Velder stock for each share they own. | stock-consideration",
                "Velder to Merge | The merger is subject to the approval of Velder stockholders. | vote-needed",
                "Velder to Merge | Velder has entered into a definitive agreement. | agreement-signed",
                "Velder to Go Public | Velder has confidentially submitted a draft registration statement. | registration-not-filed",
                "Velder Sells Notes | The notes are sold under Rule 144A. | unregistered",
                "Velder to Buy Orrin | Velder will commence a tender offer for all shares. | tender-ahead",
                "Velder to Buy Orrin | A unit of Velder is to launch, in May, a cash tender offer. The tender offer is expected to begin then. | tender-ahead",
                "Velder to Merge | Each Orrin share is converted into the right to receive 1.25 Velder common shares. | stock-consideration",
                "Velder to Merge | It needs the affirmative vote of holders of a majority of the shares. | vote-needed",
                "Velder Sells Shares | It is a private investment in public equity. | unregistered",
                "Velder to Go Public | A registration statement has not yet been filed. | registration-not-filed"
            })
    void theReleaseSaysIt(String headline, String lead, String trait) {
        assertThat(deals(headline, lead).is(trait)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velder to Merge | No shareholder approval is needed. | vote-needed",
                "Velder to Merge | No vote of Velder shareholders is needed. | vote-needed",
                "Velder Wins Order | Summit County will commence a tender for ovens in May. | tender-ahead",
                "Velder to Merge | The merger was approved by Velder shareholders in May. | vote-needed",
                "Velder Expands | Once completed, the plant will be the largest in Ohio. | deal-closed"
            })
    void otherWordsDoNot(String headline, String lead, String trait) {
        assertThat(deals(headline, lead).is(trait)).isFalse();
    }

    @Test
    void aPieceThatCountsNearAnotherIsNotFoundElsewhere() {
        String far = "See the section entitled \"Ownership of Shares\" there. " + "Bread is baked daily. ".repeat(200)
                + "Velder may be deemed a participant in the solicitation of proxies.";

        assertThat(Subjects.of(far + "\n").recall(DealLegends.ANALYSIS).first("participants"))
                .isPresent();
        assertThat(Subjects.of(far + "\n").recall(DealLegends.ANALYSIS).first("participants-place"))
                .isEmpty();
    }

    @Test
    void aLegendMayBreakItsLinesAnywhere() {
        String legend = "Both will be\nfree at the\nSEC's website. The tender offer has\nnot yet\nbeen started.";

        DealLegends legends = Subjects.of(legend + "\n").recall(DealLegends.ANALYSIS);

        assertThat(legends.first("free-at-sec")).isPresent();
        assertThat(legends.first("not-commenced")).isPresent();
    }

    @Test
    void aHostileLineDoesNotHang() {
        DealLegends legends = Subjects.of("free not an offer may not be sold ".repeat(3_000) + "\n")
                .recall(DealLegends.ANALYSIS);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> DealLegends.pieces().forEach(legends::first));
    }
}
