package org.disclosurelint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that hold under some securities laws only. */
class JurisdictionsOfARuleTest {
    private static final String DRAFT = """
            Velder Foods Opens Game-Changing Bakery

            AKRON, Ohio, March 9, 2026 -- Velder Foods, Inc. %s opened its second bakery on Monday.
            """;

    @TempDir
    Path root;

    private List<String> found(String tag, String law) {
        return new Judged(root)
                .words(DRAFT.formatted(tag), "kind: forbid\nphrases: [game-changing]\njurisdictions: " + law);
    }

    @ParameterizedTest
    @CsvSource({
        "(Nasdaq: VLDF), us",
        "(TSXV: VLD), canada",
        "(AIM: VLD), united-kingdom",
        "(ASX: VLD), australia",
        "(HKEX: 1234), hong-kong",
        "(Stock Code: 1234) of Hong Kong, hong-kong",
        "(stock code 1234) of Tokyo, us",
        "'', us"
    })
    void theListingTellsTheLaw(String tag, String law) {
        assertThat(found(tag, law)).containsExactly("Game-Changing");
        assertThat(found(tag, law.equals("us") ? "canada" : "us")).isEmpty();
    }

    @Test
    void aListingInTwoCountriesAnswersToTheLawOfBoth() {
        assertThat(found("(NYSE: VLDF; TSX: VLD)", "us")).hasSize(1);
        assertThat(found("(NYSE: VLDF; TSX: VLD)", "canada")).hasSize(1);
    }

    @Test
    void aQuotationOverTheCounterBesideAListingAbroadAddsNoLaw() {
        assertThat(found("(TSXV: VLD) (OTCQB: VLDFF)", "us")).isEmpty();
        assertThat(found("(TSXV: VLD) (OTCQB: VLDFF)", "canada")).hasSize(1);
    }

    @Test
    void theFrontMatterDecides() {
        String draft = "---\njurisdictions: canada\n---\n" + DRAFT.formatted("(Nasdaq: VLDF)");
        String rule = "kind: forbid\nphrases: [game-changing]\njurisdictions: ";
        assertThat(new Judged(root).words(draft, rule + "canada")).hasSize(1);
        assertThat(new Judged(root).on(draft, rule + "[us, australia]").notApplicable())
                .contains(
                        "the rule is about the law of us, australia; this release answers to that of canada, by its front matter");
    }

    @Test
    void anUnknownJurisdictionIsAProblem() {
        assertThat(new Judged(root).problems("kind: forbid\nphrases: [bread]\njurisdictions: [kanada]"))
                .contains("unknown 'jurisdiction': 'kanada'")
                .contains("did you mean 'canada'?");
    }
}
