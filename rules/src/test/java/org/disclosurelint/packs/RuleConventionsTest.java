package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Rule;
import org.junit.jupiter.api.Test;

/** What every rule of ours keeps to beyond what any rule file must. */
class RuleConventionsTest {
    @Test
    void thereAreRules() {
        assertThat(Packs.rules()).isNotEmpty();
    }

    @Test
    void theFileNameIsTheId() {
        assertThat(Packs.rules()).allSatisfy(r -> assertThat(r.path()).endsWith("/" + r.id() + ".yaml"));
    }

    @Test
    void noRuleSaysMoreThanItKnows() {
        assertThat(Packs.rules())
                .allSatisfy(r -> assertThat((r.title() + ' ' + r.message() + ' ' + r.rationale() + ' ' + r.remedy())
                                .toLowerCase(Locale.ROOT))
                        .doesNotContain("inadequate", "compliant", "unavailable", "illegal", "violat"));
    }

    @Test
    void whatRestsOnLawCitesLawThatSomebodyRead() {
        assertThat(Packs.rules())
                .filteredOn(r -> r.basis().compareTo(Basis.RULE) <= 0)
                .allSatisfy(r -> assertThat(r.citations()).anyMatch(Citation::verified));
    }

    @Test
    void noRuleRestsOnTheReformActBeforeItWasLaw() {
        assertThat(Packs.rules())
                .filteredOn(r -> r.basis() == Basis.STATUTE)
                .extracting(Rule::effective)
                .doesNotContain(Effective.ALWAYS);
    }
}
