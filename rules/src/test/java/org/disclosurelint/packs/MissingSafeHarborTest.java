package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a projection without a cautionary statement weighs depends on who makes it, and of what. */
class MissingSafeHarborTest {
    private static final String PROJECTION =
            "The Company expects revenue of between $410 million and $420 million for fiscal 2026.";
    private static final String PLAN = "The Company plans to open a second plant in Dayton next year.";

    @Test
    void aProjectionOfAPublicCompanyIsAnError() {
        assertThat(severity("Tarnwell Instruments, Inc. (NYSE: TRNW)", PROJECTION))
                .isEqualTo(Severity.ERROR);
    }

    @Test
    void aPlanIsAWarning() {
        assertThat(severity("Tarnwell Instruments, Inc. (NYSE: TRNW)", PLAN)).isEqualTo(Severity.WARNING);
    }

    @Test
    void aDutyInSalesIsANote() {
        assertThat(
                        severity(
                                "Tarnwell Instruments, Inc. (NYSE: TRNW)",
                                "Joan Porter will serve as Vice President of Digital Sales and will oversee revenue management."))
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void theFindingPointsAtTheStatementThatMakesItWeigh() {
        assertThat(findings(
                        "Tarnwell Instruments, Inc. (NYSE: TRNW)", "Joan Porter will lead its sales. " + PROJECTION))
                .extracting(Finding::words)
                .containsExactly("expects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company expects its customers to lower their costs by 10 percent.",
                "The Company expects weight loss of 12 percent in the second cohort.",
                "The Company seeks to achieve growth and profitability.",
                "The Company will pay the licensor $5 million and royalties on sales.",
                "The Company plans to use $40 million of its debt facility to build a plant.",
                "We see a significant opportunity to grow revenue and margins.",
                "The market is expected to reach revenue of $4 billion by 2030."
            })
    void whatIsNoOutlookOfItsOwnIsNoError(String statement) {
        assertThat(findings("Tarnwell Instruments, Inc. (NYSE: TRNW)", statement))
                .extracting(Finding::severity)
                .doesNotContain(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fourth-quarter revenue is expected to be between $98 million and $102 million.",
                "Tarnwell Instruments raises its full-year revenue guidance to $420 million.",
                "We expect to generate free cash flow of more than $30 million in 2027.",
                "We anticipate gross margin of 42% for the year.",
                "Capital expenditures will be approximately $30 million."
            })
    void anOutlookOfItsOwnIsAnError(String statement) {
        assertThat(severity("Tarnwell Instruments, Inc. (NYSE: TRNW)", statement))
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actual results may differ materially.",
                "What is said here of the future is subject to change, and readers should not place undue reliance on it.",
                "Our outlook involves risks and uncertainties."
            })
    void aCautionInOtherWordsIsNotMissing(String caution) {
        assertThat(findings("Tarnwell Instruments, Inc. (NYSE: TRNW)", PROJECTION + " " + caution))
                .isEmpty();
    }

    @Test
    void aProjectionOfACompanyThatNothingShowsToBePublicIsANote() {
        assertThat(severity("Tarnwell Instruments, Inc.", PROJECTION)).isEqualTo(Severity.NOTE);
    }

    private static Severity severity(String issuer, String statement) {
        return findings(issuer, statement).stream()
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(String issuer, String statement) {
        String text = "Tarnwell Instruments Reports First Quarter\n\nBOSTON, May 4, 2026 -- " + issuer
                + " today reported on its first quarter. " + statement + "\n\n###\n";
        return Packs.linter().lint("draft.txt", text).drafts().get(0).findings().stream()
                .filter(f -> f.rule().id().equals("missing-safe-harbor"))
                .toList();
    }
}
