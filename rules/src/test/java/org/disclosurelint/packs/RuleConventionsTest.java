package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Citation;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Rule;
import org.junit.jupiter.api.Test;

/** What every rule of ours keeps to beyond what any rule file must. */
class RuleConventionsTest {
    private static final Pattern STATUTE =
            Pattern.compile("15 U\\.S\\.C\\. (?:77z-2|78u-5)(?<subsection>(?:\\(\\w{1,3}\\))*).*");

    /** The subsections that the two statutes share, as they were read. */
    private static final Set<String> SUBSECTIONS =
            Set.of(("|(a)|(a)(1)|(a)(2)|(a)(3)|(a)(4)|(b)|(b)(1)|(b)(1)(A)|(b)(1)(B)|(b)(1)(C)|(b)(1)(D)|(b)(1)(E)"
                            + "|(b)(2)|(b)(2)(A)|(b)(2)(B)|(b)(2)(C)|(b)(2)(D)|(b)(2)(E)|(b)(2)(F)"
                            + "|(c)|(c)(1)|(c)(1)(A)|(c)(1)(A)(i)|(c)(1)(A)(ii)|(c)(1)(B)|(c)(2)|(c)(3)|(d)|(i)(1)|(i)(1)(A)|(i)(1)(B)|(i)(1)(C)|(i)(1)(D)|(i)(1)(E)|(i)(1)(F)|(i)(2)")
                    .split("\\|", -1));

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
    void whatIsCitedOfTheReformActWasReadThere() {
        assertThat(Packs.rules())
                .allSatisfy(r -> assertThat(r.citations()).allSatisfy(c -> {
                    Matcher statute = STATUTE.matcher(c.text());
                    if (statute.matches()) {
                        assertThat(c.verified()).as(r.id()).isTrue();
                        assertThat(SUBSECTIONS).as(r.id()).contains(statute.group("subsection"));
                    }
                }));
    }

    @Test
    void noRuleRestsOnTheReformActBeforeItWasLaw() {
        assertThat(Packs.rules())
                .filteredOn(r -> r.basis() == Basis.STATUTE)
                .extracting(Rule::effective)
                .doesNotContain(Effective.ALWAYS);
    }
}
