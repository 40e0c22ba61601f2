package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about the safe harbor of the United States give way where an issuer is listed abroad alone. */
class ForeignIssuersTest {
    private static final Linter RULES = Linter.byDefault();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TSX: BRNK",
                "TSXV: BRNK",
                "CSE: BRNK",
                "TSXV: BRNK; OTCQB: BRNKF",
                "LSE: BRNK",
                "AIM: BRNK",
                "ASX: BRNK",
                "HKEX: 1234",
                "Euronext Paris: BRNK"
            })
    void noRuleThatRestsOnTheSafeHarborSpeaksOfAnIssuerListedAbroad(String listing) {
        assertThat(onTheSafeHarbor(listing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TSXV: BRNK; NYSE American: BRNK",
                "LSE: BRNK) (NYSE: BRNK",
                "ASX: BRNK; Nasdaq: BRNK",
                "HKEX: 1234; NYSE: BRNK",
                "Nasdaq: BRNK",
                "OTCQB: BRNK"
            })
    void oneThatIsListedInTheUnitedStatesTooIsTold(String listing) {
        assertThat(onTheSafeHarbor(listing)).contains("missing-safe-harbor");
    }

    private static List<String> onTheSafeHarbor(String listing) {
        String text = """
                Brannock Lake Copper to Build Second Mill

                VANCOUVER, British Columbia, May 4, 2026 -- Brannock Lake Copper Corp. (%s) today said that it expects revenue of
                between $40 million and $50 million for fiscal 2027. The Company will benefit from the new mill for years.

                About Brannock Lake Copper
                Brannock Lake Copper Corp. explores for copper in British Columbia and was founded in 2009.

                ###
                """.formatted(listing);
        return RULES.lint("draft.txt", text).drafts().get(0).findings().stream()
                .map(Finding::rule)
                .filter(r -> r.citations().stream().anyMatch(c -> c.text().startsWith("15 U.S.C. 7")))
                .map(r -> r.id())
                .toList();
    }
}
