package org.disclosurelint.detect.cautionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.detect.cautionary.MadeUpDraft.statement;

import java.time.Duration;
import java.util.List;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RiskFactorsTest {
    private static List<String> specific(String text) {
        Subject subject = MadeUpDraft.cautionary(text);
        return subject.recall(CautionaryStatements.ANALYSIS).factors().stream()
                .filter(CautionaryStatement.RiskFactor::specific)
                .map(f -> subject.draft().words(f.range()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Among these risks are those that Larkspur describes now and then in what it files with the Commission.",
                "Actual results could differ materially due to factors such as general economic conditions, competition and changes in law.",
                "Factors that could cause actual results to differ include the loss of key personnel, changes in interest rates, inflation, "
                        + "litigation, currency fluctuations and other factors beyond our control.",
                "These risks include, but are not limited to: market conditions; our ability to execute our strategy; the availability of "
                        + "capital; acts of terrorism; natural disasters; pandemics; and other risks detailed in our Form 10-K for the fiscal "
                        + "year ended June 30, 2024, as amended on March 3, 2025.",
                "Forward-looking statements carry a number of risks, most of which are beyond our control.",
                "Forward-looking statements include statements regarding our new smelter, the merger with Ardent and the drug's approval.",
                "Words such as \"anticipate,\" \"smelt,\" \"brew\" and similar expressions identify forward-looking statements that involve risks.",
                "The statements, including those about the Lindholm mine, involve risks and uncertainties.",
                "Certain information, including statements about (i) the Lindholm mine, (ii) gold grades and (iii) drilling, is forward-looking. "
                        + "Actual results may differ.",
                "Investors should read the risk factors under \"Item 1A. Risk Factors\" in our Annual Report on Form 10-K, which is available on "
                        + "www.sec.gov.",
                "No assurance can be given that these expectations will be met. Actual results may differ.",
                "The Company has no duty to revise what it said here as a result of new drilling results."
            })
    void pureBoilerplateNamesNothing(String text) {
        assertThat(specific(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Factors that could cause results to differ include delays in commissioning the smelter, general economic conditions and inflation.",
                "Actual results could differ materially because of the price of barley.",
                "Our results may be affected by competition, by the cost of jet fuel and by currency fluctuations.",
                "These statements involve risks and uncertainties, including risks related to the timing of the Phase 3 trial.",
                "Chief among the factors that could cause our results to differ materially are: weather at sea and demand for our products.",
                "Forward-looking statements regarding demand and supply are subject to risks, including the outcome of the FERC rate case.",
                "Risks include the possibility that the merger may not close.",
                "Actual results may differ as a result of, among other things, the Company's limited operating history.",
                "Among the factors that could cause actual results to differ: rainfall in the Murray basin.",
                "Actual results could differ. If we fail to renew the spectrum license in Kenya, our sales could suffer.",
                "The statements are subject to the risk that regulators in Brazil will not grant the concession.",
                "Actual results may differ owing to slow enrollment in the Lindholm study.",
                "Factors that could cause results to differ include a strike at the Gdansk yard and those in our Form 10-K. Except as law asks, "
                        + "we assume no duty to update this.",
                "These risks include: (1) competition; (2) a strike at the Gdansk yard; and (3) general economic conditions."
            })
    void aFactorParticularToTheIssuerIsSeen(String text) {
        assertThat(specific(text)).hasSize(1);
    }

    @Test
    void itemsArePartedBySemicolons() {
        Subject subject = MadeUpDraft.cautionary(
                "Risks that could cause actual results to differ include, among others: delays, costs and "
                        + "permits at the smelter; demand for tin, lead and zinc in Asia; competition; and other risks described in our Form 10-K.");
        assertThat(subject.recall(CautionaryStatements.ANALYSIS).factors().stream()
                        .map(f -> subject.draft().words(f.range())))
                .containsExactly(
                        "delays, costs and permits at the smelter",
                        "demand for tin, lead and zinc in Asia",
                        "competition");
    }

    @Test
    void itemsStandBelowAsBullets() {
        CautionaryStatement statement = statement("""
                Actual results could differ materially. Factors include the following:

                • the timing of regulatory approval of the Havn ferry route;
                • general economic conditions; and
                • the price of marine diesel.

                The Company undertakes no obligation to update these statements.
                """);
        assertThat(statement.factors()).hasSize(3);
        assertThat(statement.specificFactors()).isEqualTo(2);
        assertThat(statement.noUpdate()).hasSize(1);
    }

    @Test
    void aNumberedListWithinAnItemDoesNotPartTheWhole() {
        assertThat(statement(
                                "Factors that could cause actual results to differ include: our merger with Ardent Kilns, including (i) costs and "
                                        + "(ii) delays; the price of limestone; and competition.")
                        .factors())
                .hasSize(3);
    }

    @Test
    void canadianWordingIsRead() {
        CautionaryStatement statement =
                statement("This news release contains \"forward-looking information\" within the meaning of applicable "
                        + "Canadian securities legislation. Such information is subject to known and unknown risks that may cause the actual results to "
                        + "be materially different from those expressed, including: metallurgical recoveries at Lac Brume; permitting; and the price of "
                        + "nickel. The Company does not undertake to update any forward-looking information, except in accordance with applicable "
                        + "securities laws.");
        assertThat(statement.identifies()).isNotEmpty();
        assertThat(statement.couldDiffer()).isNotEmpty();
        assertThat(statement.specificFactors()).isGreaterThanOrEqualTo(2);
        assertThat(statement.noUpdate()).isNotEmpty();
        assertThat(statement.citesStatute()).isEmpty();
    }

    @Test
    void theNameOfTheIssuerMakesNoFactorSpecific() {
        Subject subject = MadeUpDraft.release(
                "OSLO, March 3, 2025 - Tarnvik Holdings (NYSE: TVK) today announced results.\n\nAbout Tarnvik Holdings\nTarnvik makes things.",
                "Factors that could cause results to differ include Tarnvik's ability to execute its strategy and competition.");
        assertThat(subject.recall(CautionaryStatements.ANALYSIS).specificFactors())
                .isZero();
    }

    @Test
    void aHostileLineTakesLinearTime() {
        String unit = "risks including factors such as statements regarding could differ, (a) results; no obligation ";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> statement(unit.repeat(1_000_000 / unit.length()).replace('.', ' ')));
    }
}
