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
                "Velder to Buy Orrin | Velder will commence a tender offer for all shares. | tender-ahead"
            })
    void theReleaseSaysIt(String headline, String lead, String trait) {
        assertThat(deals(headline, lead).is(trait)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velder to Merge | No shareholder approval is needed. | vote-needed",
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
    void aHostileLineDoesNotHang() {
        DealLegends legends = Subjects.of("free not an offer may not be sold ".repeat(3_000) + "\n")
                .recall(DealLegends.ANALYSIS);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> DealLegends.pieces().forEach(legends::first));
    }
}
