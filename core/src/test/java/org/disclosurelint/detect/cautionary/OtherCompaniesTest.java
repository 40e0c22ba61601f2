package org.disclosurelint.detect.cautionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.disclosurelint.profile.IssuerProfile;
import org.junit.jupiter.api.Test;

class OtherCompaniesTest {
    private static final String BODY =
            "OSLO, March 3, 2025 - Tarnvik Kilns ASA (NYSE: TVK) today said that it buys Ardent Clay Corporation.";

    private static List<String> others(String statement) {
        return OtherCompanies.of(MadeUpDraft.release(BODY, statement)).stream()
                .map(OtherCompany::company)
                .toList();
    }

    @Test
    void aNameLeftOverFromATemplateIsFound() {
        assertThat(others(
                        "This release contains forward-looking statements. Results may differ. Morrow Dental, Inc. undertakes no obligation "
                                + "to update them."))
                .containsExactly("Morrow Dental, Inc.");
        assertThat(others("Factors that could cause Morrow's actual results to differ include competition."))
                .containsExactly("Morrow");
        assertThat(others("The risks are described in Quillon Labs' filings with the SEC."))
                .containsExactly("Quillon Labs");
    }

    @Test
    void aNameInFullIsFoundWhateverItDoes() {
        assertThat(others("This release contains forward-looking statements. Results may differ from those implied by "
                        + "Fennimore Clay Works, Inc. in this release."))
                .containsExactly("Fennimore Clay Works, Inc.");
        assertThat(others("This release contains forward-looking statements about Quillon Labs Ltd. and its products. "
                        + "Results may differ."))
                .containsExactly("Quillon Labs Ltd.");
    }

    @Test
    void aNameInFullOfSomebodyTheIssuerDealsWithIsNot() {
        assertThat(others("This release contains forward-looking statements. Results may differ. The Company has an "
                        + "agreement with Quillon Labs Ltd. and a loan from Brightstone Capital LLC."))
                .isEmpty();
        assertThat(others(
                        "This release contains forward-looking statements, with statements on work with any other company, "
                                + "including Quillon Labs Ltd., or on the sale of pots. Results may differ."))
                .isEmpty();
        assertThat(
                        others(
                                "This release contains forward-looking statements. Neither TSX Venture Exchange Inc. nor The "
                                        + "Nasdaq Stock Market LLC has reviewed it, and deposits are insured by the Federal Deposit Insurance Corporation."))
                .isEmpty();
    }

    @Test
    void theIssuerAndThePartiesOfTheReleaseAreNot() {
        assertThat(others("Results may differ. Tarnvik undertakes no obligation to update these statements."))
                .isEmpty();
        assertThat(
                        others(
                                "The risks are in Ardent Clay's filings with the SEC, and TVK disclaims any duty to update them."))
                .isEmpty();
        assertThat(
                        others(
                                "The Company undertakes no obligation to update. Although management cautions readers, results may differ."))
                .isEmpty();
    }

    @Test
    void competitorsAndAgenciesNamedAsRisksAreNot() {
        assertThat(
                        others(
                                "Risks include competition from Brightstone Ceramics Inc., supply by Ostrava Quartz Ltd. and approval by the FDA."))
                .isEmpty();
    }

    @Test
    void aNameOfTheProfileIsNot() {
        IssuerProfile profile = new IssuerProfile(
                Optional.of("Morrow Dental, Inc."), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(OtherCompanies.of(MadeUpDraft.release(
                        BODY, "Results may differ. Morrow Dental undertakes no obligation to update them.", profile)))
                .isEmpty();
    }
}
