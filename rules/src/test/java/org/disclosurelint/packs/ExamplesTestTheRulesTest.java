package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever breaks by a slip a rule that can stop a build is told so by its examples. Rules that only warn are let be: to break each
 * of them in every way would take longer than all other tests.
 */
class ExamplesTestTheRulesTest {
    /** Slips that no example notices, and why none can. */
    private static final Map<String, String> EXCUSED = Map.of(
            "listing-not-cited.yaml: belongs-in dropped",
            "where a missing thing belongs is no words that an example could mark");

    private final RulePacks packs = RulePacks.of(getClass().getClassLoader());

    @TempDir
    Path folder;

    @Test
    void everyBrokenRuleFailsItsExamples() throws IOException {
        List<String> noticed = new ArrayList<>();
        List<String> survived = new ArrayList<>();
        for (Path file : ruleFiles()) {
            String text = Files.readString(file);
            Rule whole = rule(file, text).orElseThrow();
            for (Mutants.Mutant mutant : Mutants.of(text)) {
                rule(file, mutant.text())
                        .filter(broken -> !doesTheSame(whole, broken))
                        .ifPresent(broken ->
                                (holds(broken) ? survived : noticed).add(file.getFileName() + ": " + mutant.what()));
            }
        }
        assertThat(noticed).hasSizeGreaterThan(4 * ruleFiles().size());
        assertThat(survived)
                .as("slips that no example notices, beside %d that one does", noticed.size())
                .containsExactlyInAnyOrderElementsOf(EXCUSED.keySet());
    }

    private static List<Path> ruleFiles() {
        Path packs = CatalogPageTest.root().resolve("rules/src/main/resources/org/disclosurelint/packs");
        try (var files = Files.walk(packs, 2)) {
            return files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.endsWith("pack.yaml") && canStopABuild(f))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean canStopABuild(Path rule) {
        try {
            return Files.readString(rule).matches("(?s).*\\n(severity: error|escalate: \\{to: error).*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as one without a parameter that only said what holds anyway. */
    private static boolean doesTheSame(Rule whole, Rule broken) {
        return whole.check().equals(broken.check())
                && whole.escalations().equals(broken.escalations())
                && whole.effective().equals(broken.effective());
    }

    /** The rule of a file; empty if the reader does not accept it, which is how most slips end. */
    private Optional<Rule> rule(Path file, String text) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(pack.resolve("pack.yaml"), "schema: 1\nname: broken\nversion: 1.0.0\ntitle: Broken\n");
        Path rule = pack.resolve(file.getFileName().toString());
        Files.writeString(rule, text);
        try {
            return Optional.of(
                    packs.read(List.of("pack"), folder).get(0).rules().get(0));
        } catch (ProblemsException e) {
            return Optional.empty();
        } finally {
            Files.delete(rule);
        }
    }

    private static boolean holds(Rule rule) {
        return RuleExamples.of(new RulePack("broken", "1.0.0", List.of(rule))).cases().stream()
                .allMatch(c -> c.problem().isEmpty());
    }
}
