package org.disclosurelint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.rule.Basis;
import org.disclosurelint.rule.Check;
import org.disclosurelint.rule.Effective;
import org.disclosurelint.rule.Examples;
import org.disclosurelint.rule.Fix;
import org.disclosurelint.rule.Match;
import org.disclosurelint.rule.Outcome;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.rule.Subject;
import org.disclosurelint.rule.Waivable;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinterTest {
    private static final String TEXT = "Larkspur Mills, Inc. opened its second mill.\n";

    @Test
    void resultsComeInTheOrderOfThePathsWhateverTheOrderOfTheDrafts() {
        List<SourceFile> drafts = new ArrayList<>(IntStream.range(0, 40)
                .mapToObj(n -> SourceFile.of("draft-" + (10 + n) + ".txt", TEXT))
                .toList());
        List<String> ordered = drafts.stream().map(SourceFile::path).toList();
        Collections.reverse(drafts);

        LintRun run = linter().lint(drafts);

        assertThat(run.drafts()).extracting(DraftResult::path).containsExactlyElementsOf(ordered);
    }

    @Test
    void everyDraftThatWasJudgedIsTold() {
        List<SourceFile> drafts = IntStream.range(0, 40)
                .mapToObj(n -> SourceFile.of("draft-" + n + ".txt", TEXT))
                .toList();
        Queue<String> told = new ConcurrentLinkedQueue<>();

        linter().telling((done, all) -> told.add(done + " of " + all)).lint(drafts);

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(n -> n + " of 40").toList());
    }

    @Test
    void everyDraftThatCannotBeReadIsTold() {
        List<SourceFile> drafts = List.of(
                SourceFile.of("b.txt", new byte[] {0, 1, 2}),
                SourceFile.of("good.txt", TEXT),
                SourceFile.of("a.xyz", TEXT));

        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> linter().lint(drafts))
                .satisfies(
                        e -> assertThat(e.problems()).extracting(Problem::path).containsExactly("a.xyz", "b.txt"));
    }

    @Test
    void ofAFolderEveryFileThatSomeFormatReadsIsADraft(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2024"));
        Files.writeString(folder.resolve("2024/a.txt"), TEXT);
        Files.writeString(folder.resolve("b.md"), TEXT);
        Files.writeString(folder.resolve("logo.xyz"), TEXT);

        LintRun run = linter().lint(folder);

        assertThat(run.drafts())
                .extracting(d -> d.path().replaceAll(".*/(?=2024|b)", ""))
                .containsExactlyInAnyOrder("2024/a.txt", "b.md");
    }

    @Test
    void anEncodingThatIsToldIsNotGuessed() {
        byte[] bytes = "Caf\u00E9 Quill opened.\n".getBytes(ISO_8859_1);

        LintRun run = linter().reading(ISO_8859_1).lint(List.of(SourceFile.of("a.txt", bytes)));

        assertThat(run.drafts().get(0).facts().draft().text()).startsWith("Caf\u00E9 Quill");
    }

    @Test
    void aRuleThatFailsNamesTheDraftOnWhichItDid() {
        Linter linter = linter(rule(subject -> {
            throw new IllegalStateException("out of hops");
        }));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> linter.lint("mill.txt", TEXT))
                .withMessageContaining("mill.txt")
                .withMessageContaining("out of hops");
    }

    @Test
    void aFindingKnowsItsPlaceInTheProseWhateverTheLinesOfTheFile() {
        Linter linter = linter(rule(subject ->
                Outcome.failedBy(List.of(new Match.Found(new TextRange(32, 40)), missing(Part.CONTACT_BLOCK)))));

        DraftResult draft = linter.lint("a.txt", "\n\nLarkspur Mills, Inc. opened its second\nmill.\n")
                .drafts()
                .get(0);

        assertThat(draft.everyFinding())
                .extracting(f -> f.range().map(r -> r.of(draft.facts().draft().text())))
                .containsExactlyInAnyOrder(Optional.of("second m"), Optional.of(""));
    }

    private static Match missing(Part part) {
        return new Match.Missing(part, List.of(), Optional.empty());
    }

    @Test
    void aLinterJudgesAsManyTimesAsOneLikes() {
        Linter linter = linter(rule(subject -> Outcome.passed()));

        assertThat(linter.lint("a.txt", TEXT)).usingRecursiveComparison().isEqualTo(linter.lint("a.txt", TEXT));
    }

    @Test
    void theEngineKnowsItsVersion() {
        assertThat(linter().lint("a.txt", TEXT).version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
    }

    private static Linter linter(Rule... rules) {
        List<RulePack> packs = List.of(new RulePack("made-up", "1.0.0", List.of(rules)));
        return Linter.of(new Configuration(packs, IssuerProfile.UNKNOWN, Map.of()));
    }

    private static Rule rule(Judgment judgment) {
        return new Rule(
                "made-up-rule",
                List.of(),
                "made-up",
                "made-up-rule.yaml",
                "Made up",
                Severity.NOTE,
                List.of(),
                new Judged(judgment),
                "",
                "",
                "",
                Basis.HOUSE,
                List.of(),
                List.of(),
                Effective.ALWAYS,
                Waivable.BY_ANYONE,
                Fix.ASKED,
                "1.0.0",
                Examples.NONE,
                Map.of());
    }

    @FunctionalInterface
    private interface Judgment {
        Outcome of(Subject subject);
    }

    private record Judged(Judgment judgment) implements Check {
        @Override
        public String kind() {
            return "made-up";
        }

        @Override
        public Outcome check(Subject subject) {
            return judgment.of(subject);
        }
    }
}
