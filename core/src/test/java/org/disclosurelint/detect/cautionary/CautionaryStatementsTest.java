package org.disclosurelint.detect.cautionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosurelint.detect.cautionary.MadeUpDraft.statement;

import java.util.List;
import java.util.Map;
import org.disclosurelint.detect.cautionary.CautionaryStatement.RiskFactor;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Reference;
import org.disclosurelint.rule.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CautionaryStatementsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "This release contains forward-looking statements within the meaning of the Private Securities Litigation Reform Act of 1995.",
                "These statements are forward-looking within Section 27A of the Securities Act.",
                "We rely on Section\n21E of the Securities Exchange Act of 1934, as amended.",
                "The statements are made under the PSLRA.",
                "They are made pursuant to the \"safe harbor\" provisions of applicable law.",
                "These are covered by the safe harbor created by those sections.",
                "Whoever reads them should know of the safe harbor from liability."
            })
    void theStatuteIsCited(String text) {
        assertThat(statement(text).citesStatute()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Safe Harbor Statement\n\nThis release contains forward-looking statements.",
                "These are forward-looking statements within the meaning of the federal securities laws.",
                "They fall under the Securities Act of 1933, as amended.",
                "Safe Harbor and Forward-Looking Statements: see below."
            })
    void aBareHeadingOrTheActsWithoutTheirSectionsCiteNoSafeHarbor(String text) {
        assertThat(statement(text).citesStatute()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This release contains forward-looking statements.",
                "This release may contain \"forward-looking statements\".",
                "Certain statements herein constitute forward-looking information under Canadian law.",
                "Statements about harvests to come are forward\nlooking statements.",
                "The matters discussed here may be forward-looking in nature.",
                "All such statements should be considered forward-looking.",
                "Forward-looking statements in this release are made as of today.",
                "Statements about the second half are “forward–looking” statements."
            })
    void itSaysWhichStatementsAreForwardLooking(String text) {
        assertThat(statement(text).identifies()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company undertakes no obligation to update forward-looking statements.",
                "Readers are cautioned not to place undue reliance on such forward-looking statements."
            })
    void aSentenceThatOnlySpeaksOfSuchStatementsIdentifiesNone(String text) {
        assertThat(statement(text).identifies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Actual results could differ materially from those expressed.",
                "Risks may cause our future results to vary from what we expect.",
                "Our performance may be materially different from any future performance implied here.",
                "Actual events might differ.",
                "Hail and late frost, among others, cause or contribute to such differences; results follow.",
                "Results can, and often do, differ significantly from forecasts.",
                "Our predictions and other forward-looking statements may prove inaccurate.",
                "Should a risk materialize, outcomes would vary materially from those anticipated."
            })
    void itSaysThatResultsCouldDiffer(String text) {
        assertThat(statement(text).couldDiffer()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cannot assure you that these expectations will be achieved.",
                "Words such as “may” and variations of such words identify forward-looking statements.",
                "These statements are subject to risks beyond our control."
            })
    void doubtWithoutADifferenceIsNotEnough(String text) {
        assertThat(statement(text).couldDiffer()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Company undertakes no obligation to update these statements.",
                "We disclaim any intention or duty to revise them.",
                "Tarn Valley does not intend to update this information.",
                "Neither party assumes any responsibility to publicly release any revisions.",
                "Except as required by law, we do not undertake to publicly update or correct forward-looking statements.",
                "We have no wish to, and disclaim every obligation to, alter them.",
                "While we may elect to update these statements, we specifically disclaim any obligation to do so."
            })
    void aDutyToUpdateIsDisclaimed(String text) {
        assertThat(statement(text).noUpdate()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody can assure you that the harvest we expect will come in.",
                "Forward-looking statements speak only for the day on which we made them.",
                "The exchange does not accept responsibility for the adequacy of this release.",
                "The Company will update the market in May."
            })
    void otherSentencesDisclaimNoDutyToUpdate(String text) {
        assertThat(statement(text).noUpdate()).isEmpty();
    }

    @Test
    void filingsAreNamedOnceEachAsTheSecNamesThem() {
        assertThat(statement(
                                "Risks are described in our Annual Report on Form 10-K for 2024, our Form 10K/A, our Quarterly Reports on "
                                        + "Form\n10-Q, our reports on Forms 10-Q and 8-K, and the preliminary prospectus.")
                        .namedFilings())
                .containsExactly("Form 10-K", "Form 10-Q", "Form 8-K", "prospectus");
    }

    @Test
    void foreignAndOlderFilingsAreNamedToo() {
        assertThat(statement("See the risk factors in its Form 20-F, Form 10-KSB, annual information form and MD&A.")
                        .namedFilings())
                .containsExactly(
                        "Form 20-F", "Form 10-KSB", "annual information form", "management's discussion and analysis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What could go wrong is told each spring in reports to the Securities and Exchange Commission.",
                "We may also make such statements in our annual report to shareholders.",
                "Forward-looking statements include statements regarding the restatement of the Form 10-Q.",
                "See Item 1A, Risk Factors."
            })
    void reportsWithoutANameAndFilingsThatAreASubjectDoNotCount(String text) {
        assertThat(statement(text).namedFilings()).isEmpty();
    }

    @Test
    void aFilingNamedOnlyInASecondSectionCounts() {
        CautionaryStatement statement = statement("Actual results could differ.\n\nThe risks are in our Form 40-F.");
        assertThat(statement.ranges()).hasSize(2);
        assertThat(statement.namedFilings()).containsExactly("Form 40-F");
    }

    @Test
    void theWordsThatSayItLieInTheStatement() {
        CautionaryStatement statement = statement("This release contains forward-looking statements under the PSLRA. "
                + "Results could differ because of delays at our Oslo brewery. We have no duty to update them.");
        List<TextRange> evidence = new java.util.ArrayList<>(statement.citesStatute());
        evidence.addAll(statement.identifies());
        evidence.addAll(statement.couldDiffer());
        evidence.addAll(statement.noUpdate());
        statement.factors().stream().map(RiskFactor::range).forEach(evidence::add);
        assertThat(evidence).hasSizeGreaterThan(4);
        assertThat(evidence).allMatch(r -> statement.ranges().stream().anyMatch(s -> s.contains(r)));
    }

    @Test
    void aDraftWithoutOneHasNone() {
        Subject subject = MadeUpDraft.of("Nothing to see here.", Integer.MAX_VALUE, Reference.none());
        assertThat(subject.recall(CautionaryStatements.ANALYSIS).isPresent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsMakeNoDifference(String lineEnd) {
        String text =
                "This release contains forward-\nlooking statements. Results could\ndiffer. Risks include delays at our Oslo\n"
                        + "brewery; the price of barley; and competition. We have no duty\nto update them.\n";
        CautionaryStatement statement = statement(text.replace("\n", lineEnd));
        assertThat(statement.specificFactors()).isEqualTo(2);
        assertThat(statement.noUpdate()).hasSize(1);
        assertThat(statement("\uFEFF" + text.strip()).specificFactors()).isEqualTo(2);
    }

    @Test
    void counselAddsAndTakesAwayGenericWords() {
        String text =
                "Factors that could cause actual results to differ include supply of barley and general economic conditions.";
        Reference added = new Reference(
                org.disclosurelint.profile.IssuerProfile.UNKNOWN, Map.of(FactorLexicon.LIST, List.of("barley")));
        Reference taken = new Reference(
                org.disclosurelint.profile.IssuerProfile.UNKNOWN,
                Map.of(FactorLexicon.LIST, List.of("barley", "-economic")));
        assertThat(statement(text).specificFactors()).isEqualTo(1);
        assertThat(MadeUpDraft.of(text, 0, added)
                        .recall(CautionaryStatements.ANALYSIS)
                        .specificFactors())
                .isZero();
        assertThat(MadeUpDraft.of(text, 0, taken)
                        .recall(CautionaryStatements.ANALYSIS)
                        .specificFactors())
                .isEqualTo(1);
    }
}
