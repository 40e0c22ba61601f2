package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold whatever is waived. */
class TriageLawsTest {
    private static final List<String> NAMES = List.of("Holders", "Growers", "Brewers", "Bakers", "Millers", "Carters");

    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aDraftOfManyFindings() {
        StringBuilder text = new StringBuilder();
        NAMES.forEach(name ->
                text.append(name).append(" will benefit.\n\n").append(name).append(" like a game-changing mill.\n\n"));
        shelf = new Shelf(root).with("drafts/a.txt", text.toString());
    }

    private static String waiver(String name, String rule, String expires) {
        String quote = rule.equals("hype") ? name + " like a game-changing mill" : name + " will benefit";
        return "rule: %s\ndraft: drafts/a.txt\nquote: %s\nreason: So said %s.\napprover: Ada\napproved-on: 2026-01-01\nexpires: %s\n"
                .formatted(rule, quote, name, expires);
    }

    private static List<String> some(Random random) {
        List<String> waivers = new ArrayList<>();
        for (String name : NAMES) {
            for (String rule : List.of("bare-promise", "hype")) {
                if (random.nextBoolean()) {
                    waivers.add(waiver(name, rule, random.nextInt(3) == 0 ? "2026-06-30" : "2026-12-31"));
                }
                if (random.nextInt(4) == 0) {
                    waivers.add(waiver(name, rule, "2027-01-31"));
                }
            }
        }
        return waivers;
    }

    @RepeatedTest(8)
    void waivingChangesNoFindingButItsDispositionAndWithoutTheFileAllAreBack(RepetitionInfo nth) {
        LintRun bare = shelf.lint("drafts/a.txt");
        List<String> waivers = some(new Random(nth.getCurrentRepetition()));

        LintRun waived = shelf.waiving(waivers.toArray(String[]::new)).lint("drafts/a.txt");

        assertThat(waived.drafts().get(0).everyFinding().stream().map(TriageLawsTest::apart))
                .containsExactlyElementsOf(
                        bare.findings().stream().map(TriageLawsTest::apart).toList());
        assertThat(shelf.without("waivers.yml").lint("drafts/a.txt").findings().stream()
                        .map(TriageLawsTest::apart))
                .containsExactlyElementsOf(
                        bare.findings().stream().map(TriageLawsTest::apart).toList());
        assertThat(waived.findings().size() + waived.accepted().size())
                .isEqualTo(bare.findings().size());
    }

    /** Everything said of a finding but its disposition; two readings of a rule file are not the same rule. */
    private static List<Object> apart(Finding f) {
        return List.of(
                f.rule().id(), f.severity(), f.path(), f.region(), f.part(), f.words(), f.message(), f.fingerprint());
    }

    @RepeatedTest(8)
    void theOrderOfTheWaiversDoesNotMatter(RepetitionInfo nth) {
        Random random = new Random(100 + nth.getCurrentRepetition());
        List<String> waivers = some(random);
        List<String> one = told(waivers);

        Collections.shuffle(waivers, random);

        assertThat(told(waivers)).isEqualTo(one);
    }

    /** Everything said of the findings but the line of the waiver. */
    private List<String> told(List<String> waivers) {
        LintRun run = shelf.waiving(waivers.toArray(String[]::new)).lint("drafts/a.txt");
        return run.drafts().get(0).everyFinding().stream()
                .map(f -> f.toString()
                        .replaceAll("waivers\\.yml:\\d+", "waivers.yml")
                        .replaceAll("Region\\[[^]]*]", ""))
                .map(f -> f.substring(f.indexOf("disposition=")))
                .toList();
    }

    @Test
    void eachWaiverAcceptsOneFindingAndOnlyThat() {
        LintRun run = shelf.waiving(waiver("Bakers", "hype", "2026-12-31")).lint("drafts/a.txt");

        assertThat(run.findings()).hasSize(11);
        assertThat(Shelf.accepted(run)).containsExactly("drafts/a.txt:15:15 hype: game-changing | waived by Ada");
    }

    @Test
    void theSameDraftsRulesAndDayGiveTheSameBytes() {
        shelf.waiving(waiver("Bakers", "hype", "2026-12-31"), waiver("Holders", "hype", "2026-06-30"));

        assertThat(Shelf.json(shelf.lint("drafts/a.txt"))).isEqualTo(Shelf.json(shelf.lint("drafts/a.txt")));
    }
}
