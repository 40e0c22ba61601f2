package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.disclosurelint.Linter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft is judged by the law, the forms and the names of markets of its own day. */
class DatedRulesTest {
    private static final Linter RULES = Linter.byDefault();
    private static final DateTimeFormatter DATELINE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    @ParameterizedTest
    @CsvSource({
        "American Stock Exchange, 2008-10-01",
        "NYSE MKT, 2017-07-24",
        "Nasdaq National Market, 2006-07-01",
        "OTC Bulletin Board, 2021-11-08",
        "OTC Pink, 2025-07-01"
    })
    void theNameOfAMarketIsRightUpToTheDayBefore(String market, LocalDate day) {
        String draft = "Velder Foods Opens Bakery\n\nAKRON, Ohio, %s -- Velder Foods, Inc. (" + market
                + ": VLDF) opened its second bakery.\n";

        assertFoundFrom(day, "exchange-unknown-or-retired", draft);
    }

    @ParameterizedTest
    @CsvSource({"OTCID, 2025-07-01", "NYSE American, 2017-07-24"})
    void beforeItsFirstDayANameIsNoMarket(String market, LocalDate day) {
        String draft = "Velder Foods Opens Bakery\n\nAKRON, Ohio, %s -- Velder Foods, Inc. (" + market
                + ": VLDF) opened its second bakery.\n";

        assertThat(finds("exchange-unknown-or-retired", draft, day.minusDays(1)))
                .isTrue();
        assertThat(finds("exchange-unknown-or-retired", draft, day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource("2023-11-17")
    void aParticipantsLegendMayBeGeneralUntilTheStaffSaidOtherwise(LocalDate day) {
        assertFoundFrom(day, "participants-legend-too-general", """
                Velder Foods to Be Acquired by Quillan Mills

                AKRON, Ohio, %s -- Velder Foods, Inc. (Nasdaq: VLDF) has entered into a merger agreement with Quillan Mills.

                Participants in the Solicitation
                Velder Foods, its directors and executive officers may be deemed to be participants in the solicitation of proxies.
                Information about them is set forth in its latest annual report and proxy statement filed with the SEC.
                """);
    }

    @ParameterizedTest
    @CsvSource("2024-07-01")
    void aSpecialPurposeAcquisitionCompanyIsABlankCheckCompanySinceTheRulesOf2024(LocalDate day) {
        assertFoundFrom(day, "safe-harbor-invoked-by-blank-check-company", """
                Quillan Acquisition Corp. and Tarnwell Instruments to Merge

                DAYTON, Ohio, %s -- Quillan Acquisition Corp. (NYSE: QLA), a special purpose acquisition company, and Tarnwell
                Instruments, Inc. have entered into a merger agreement. The parties expect to close the merger next year.

                Forward-Looking Statements
                This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of
                1995. Actual results could differ materially because of the price of wheat.

                ###
                """);
    }

    @ParameterizedTest
    @CsvSource("2010-04-01")
    void anAbolishedFormIsNamedUntilEveryIssuerHasANewerReport(LocalDate day) {
        assertFoundFrom(day, "retired-form-named", """
                Velder Foods Opens Second Bakery

                AKRON, Ohio, %s -- Velder Foods, Inc. expects its second bakery to open next year.

                Forward-Looking Statements
                This release contains forward-looking statements. Actual results could differ materially because of the price of wheat
                and the other risks described in our most recent annual report on Form 10-KSB.
                """);
    }

    private static void assertFoundFrom(LocalDate day, String rule, String draft) {
        assertThat(finds(rule, draft, day.minusDays(1))).as("the day before").isFalse();
        assertThat(finds(rule, draft, day)).as("the day").isTrue();
    }

    private static boolean finds(String rule, String draft, LocalDate day) {
        return RULES.lint("draft.txt", draft.formatted(DATELINE.format(day))).drafts().get(0).findings().stream()
                .anyMatch(f -> f.rule().id().equals(rule));
    }
}
