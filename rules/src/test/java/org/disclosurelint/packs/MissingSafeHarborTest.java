package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;

/** What a projection without a cautionary statement weighs depends on who makes it. */
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
    void aDutyInSalesIsNoProjection() {
        assertThat(
                        severity(
                                "Tarnwell Instruments, Inc. (NYSE: TRNW)",
                                "Joan Porter will serve as Vice President of Digital Sales and will oversee revenue management."))
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void aProjectionOfACompanyThatNothingShowsToBePublicIsAWarning() {
        assertThat(severity("Tarnwell Instruments, Inc.", PROJECTION)).isEqualTo(Severity.WARNING);
    }

    private static Severity severity(String issuer, String statement) {
        String text = "Tarnwell Instruments Reports First Quarter\n\nBOSTON, May 4, 2026 -- " + issuer
                + " today reported on its first quarter. " + statement + "\n\n###\n";
        return Packs.linter().lint("draft.txt", text).drafts().get(0).findings().stream()
                .filter(f -> f.rule().id().equals("missing-safe-harbor"))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }
}
