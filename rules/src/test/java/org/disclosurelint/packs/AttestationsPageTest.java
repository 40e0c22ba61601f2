package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.Linter;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.RulePacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of {@code docs/attestations.md} do what the page says. */
class AttestationsPageTest {
    private static final Pattern SAMPLE = Pattern.compile("<!-- sample: (.+?) -->\n```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    @BeforeEach
    void aRepositoryOfTheSamples() throws IOException {
        Matcher samples = SAMPLE.matcher(Files.readString(CatalogPageTest.root().resolve("docs/attestations.md")));
        Files.createDirectories(root.resolve("house"));
        Files.createDirectories(root.resolve("drafts"));
        while (samples.find()) {
            Files.writeString(root.resolve(samples.group(1).replace("rule ", "house/")), samples.group(2));
        }
        Files.writeString(root.resolve("house/pack.yaml"), "schema: 1\nname: house\nversion: 1.0.0\ntitle: House\n");
        Files.writeString(root.resolve("disclosure.yml"), "schema: 1\npacks: [house]\n");
        Files.writeString(
                root.resolve("drafts/second-bakery.txt"), "Velder Foods, Inc. sells whole grain bread from today.\n");
    }

    @Test
    void theExamplesHold() {
        assertThat(RuleExamples.of(configuration()).cases())
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.problem()).isEmpty());
    }

    @Test
    void theAnswerIsToldWithTheRuleUntilItIsTooOld() throws IOException {
        assertThat(run("2026-03-09").drafts().get(0).results())
                .flatExtracting(r -> r.attested().stream().toList())
                .extracting(a -> a.words())
                .containsExactly(
                        "attested by Paul Inness, Head of the bakery, on 2026-03-05: Every loaf since January.");
        LintRun late = run("2026-06-04");
        assertThat(late.findings()).hasSize(1);
        assertThat(late.drafts().get(0).results()).noneMatch(RuleResult::passed);
        assertThat(late.findings().get(0).disposition().toString())
                .contains(
                        "attestation of Paul Inness, Head of the bakery (attestations.yml:3:5) expired on 2026-06-03");
    }

    private LintRun run(String day) throws IOException {
        Linter linter = Linter.of(configuration()).on(LocalDate.parse(day));
        return linter.lint(
                List.of(org.disclosurelint.source.SourceFile.read(root, root.resolve("drafts/second-bakery.txt"))));
    }

    private Configuration configuration() {
        return Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(getClass().getClassLoader()));
    }
}
