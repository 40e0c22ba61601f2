package org.disclosurelint.disclosuremap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.finding.Facts;
import org.disclosurelint.language.Language;
import org.disclosurelint.profile.IssuerProfile;
import org.junit.jupiter.api.Test;

class DisclosureMapTest {
    private static final Linter LINTER = Linter.of(new Configuration(List.of(), IssuerProfile.UNKNOWN, Map.of()));
    private static final String TOP = """
            LARKSPUR MILLS REPORTS SECOND QUARTER RESULTS

            LAKE PLACID, N.Y., March 4, 2026 -- Larkspur Mills, Inc. (NYSE: LKM) reported results today.

            """;
    private static final String CAUTION = """

            Forward-Looking Statements

            This release contains forward-looking statements within the meaning of the Private Securities Litigation
            Reform Act of 1995. Actual results could differ materially because of risks and uncertainties, including
            demand for paper and cardboard; the supply of pulp from Canada; delays in the construction of our Tupper Lake
            mill; and our ability to complete the acquisition of Birch Press. These risks are described in our Form 10-K.
            """;

    @Test
    void aStatementMeetsTheFactorThatSpeaksOfTheSame() {
        assertThat(links("The Company expects demand for cardboard to rise in 2027.", CAUTION))
                .containsExactly("demand for paper and cardboard: demand, cardboard");
    }

    @Test
    void anotherFormOfAWordIsTheSameWord() {
        assertThat(links("Larkspur Mills expects to acquire Birch Press in June 2026.", CAUTION))
                .hasSize(1)
                .allMatch(
                        link -> link.startsWith("our ability to complete the acquisition of Birch Press: acquisition"));
    }

    @Test
    void wordsOfEveryReleaseAreNoLink() {
        assertThat(links("The Company expects results for the full year to improve.", CAUTION))
                .isEmpty();
    }

    @Test
    void aWordOfManyReleasesIsNoLinkAlone() {
        String caution = CAUTION.replace("demand for paper and cardboard", "the cost of new products");

        assertThat(links("Larkspur Mills expects to present a product in 2027.", caution))
                .isEmpty();
        assertThat(links("Larkspur Mills expects the cost of the product to fall in 2027.", caution))
                .containsExactly("the cost of new products: cost, product");
    }

    @Test
    void theNameOfTheIssuerIsNoLink() {
        assertThat(links("Larkspur Mills expects to hire forty people in 2027.", CAUTION))
                .isEmpty();
    }

    @Test
    void aWordThatManyFactorsShareTellsNoneOfThemFromTheOthers() {
        String caution = CAUTION.replaceAll(
                "(?s)demand for paper.*Birch Press",
                "paper of one kind; paper for books; paper from "
                        + "straw; paper for cups; paper in rolls; paper for walls");

        assertThat(links("The Company expects to sell more paper in 2027.", caution))
                .isEmpty();
    }

    @Test
    void withoutACautionaryStatementThereIsNoLink() {
        assertThat(links("The Company expects demand for cardboard to rise in 2027.", ""))
                .isEmpty();
        assertThat(map(facts("The Company expects demand for cardboard to rise in 2027.", ""))
                        .entries())
                .hasSize(1);
    }

    @Test
    void theEndsOfLinesMakeNoDifference() {
        String text = TOP + "The Company expects demand for cardboard to rise in 2027.\n" + CAUTION;

        assertThat(links(LINTER.lint("a.txt", text.replace("\n", "\r\n"))
                        .drafts()
                        .get(0)
                        .facts()))
                .isEqualTo(links(LINTER.lint("a.txt", text).drafts().get(0).facts()))
                .hasSize(1);
    }

    /** Each link as {@code factor: shared words}. */
    private static List<String> links(String body, String caution) {
        Facts facts = facts(body, caution);
        assertThat(facts.forwardLooking()).isNotEmpty();
        return links(facts);
    }

    private static List<String> links(Facts facts) {
        Draft draft = facts.draft();
        DisclosureMap map = map(facts);
        return map.entries().stream()
                .flatMap(e -> e.links().stream())
                .map(l -> draft.words(map.factors().get(l.factor()).range()) + ": " + String.join(", ", l.shared()))
                .toList();
    }

    private static Facts facts(String body, String caution) {
        return LINTER.lint("a.txt", TOP + body + "\n" + caution).drafts().get(0).facts();
    }

    private static DisclosureMap map(Facts facts) {
        return DisclosureMap.of(facts, List.of("Larkspur Mills, Inc."), Language.english());
    }
}
