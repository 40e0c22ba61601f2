package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurelint.pack.LeftRequirement;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.rule.Rule;
import org.junit.jupiter.api.Test;

/** Every requirement that careful counsel would check is covered by a rule, or left with a reason; nothing lies in between. */
class CoverageTest {
    private static final String WRITE = "disclosure.writeDocs";

    /** How many requirements each family has; those of other countries (J) have names instead of numbers. */
    private static final Map<String, Integer> FAMILIES =
            Map.of("A", 25, "B", 10, "C", 11, "D", 16, "E", 10, "F", 13, "G", 7, "H", 11, "I", 6);

    private final List<RulePack> packs = Packs.all();

    @Test
    void everyRequirementIsCoveredOrLeftWithAReason() {
        Set<String> told = new TreeSet<>(CoveragePage.IN_ORDER);
        told.addAll(covered());
        packs.forEach(p -> p.leaves().stream().map(LeftRequirement::id).forEach(told::add));
        List<String> missing = FAMILIES.entrySet().stream()
                .flatMap(f -> IntStream.rangeClosed(1, f.getValue()).mapToObj(n -> f.getKey() + n))
                .filter(id -> !told.contains(id))
                .sorted(CoveragePage.IN_ORDER)
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyRuleIsAboutARequirementThatThereIs() {
        assertThat(packs.stream().flatMap(p -> p.rules().stream()))
                .allSatisfy(r -> assertThat(r.covers()).as(r.id()).isNotEmpty());
        assertThat(covered())
                .filteredOn(id -> !id.contains("-"))
                .allSatisfy(id -> assertThat(Integer.parseInt(id.substring(1)))
                        .as(id)
                        .isBetween(1, FAMILIES.getOrDefault(id.substring(0, 1), 0)));
    }

    @Test
    void noPackIsWithoutARule() {
        assertThat(packs)
                .filteredOn(p -> p.rules().isEmpty())
                .extracting(RulePack::name)
                .isEmpty();
    }

    @Test
    void thePageIsFresh() throws IOException {
        Path page = CatalogPageTest.root().resolve("docs/coverage.md");
        String fresh = CoveragePage.of(packs);
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(page, fresh);
        }
        assertThat(page)
                .as(
                        "docs/coverage.md; write it anew with: mvn -pl rules -am test -Dtest=CoverageTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s=true",
                        WRITE)
                .content()
                .isEqualTo(fresh);
    }

    private List<String> covered() {
        Stream<Rule> rules = packs.stream().flatMap(p -> p.rules().stream());
        return rules.flatMap(r -> r.covers().stream()).distinct().toList();
    }
}
