package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.disclosurelint.Linter;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.rule.Severity;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * How often each rule finds something in releases that nobody annotated. {@code mvn -Paccuracy verify} measures it and writes the
 * table of {@code docs/accuracy.md}; otherwise, and where the releases are not, it is skipped.
 */
class FiringsTest {
    private static final int AT_A_TIME = 20;

    @Test
    void noReleaseGetsMoreThanFiveWarningsOnTheMedian() throws IOException {
        assumeTrue(Boolean.getBoolean("accuracy.write"), "measured only with -Paccuracy");
        Path releases = CatalogPageTest.root().resolveSibling("shared/corpus/releases");
        assumeTrue(Files.isDirectory(releases), "the releases are not at " + releases);

        List<DraftResult> results = judged(releases);

        new FiringsPage(results).write(CatalogPageTest.root().resolve("docs/accuracy.md"));
        List<Long> warnings = results.stream()
                .map(r -> r.findings().stream()
                        .map(Finding::severity)
                        .filter(Severity.WARNING::equals)
                        .count())
                .sorted()
                .toList();
        assertThat(warnings.get(warnings.size() / 2)).isLessThanOrEqualTo(5);
    }

    /** All that can be read; a few of the releases are files of another kind than their names say. */
    private static List<DraftResult> judged(Path releases) throws IOException {
        Linter linter = Packs.linter();
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(releases)) {
            for (Path file :
                    all.filter(f -> !f.toString().endsWith(".tsv")).sorted().toList()) {
                files.add(SourceFile.read(releases, file));
            }
        }
        List<DraftResult> results = new ArrayList<>();
        for (int from = 0; from < files.size(); from += AT_A_TIME) {
            List<SourceFile> some = files.subList(from, Math.min(files.size(), from + AT_A_TIME));
            try {
                results.addAll(linter.lint(some).drafts());
            } catch (ProblemsException e) {
                some.forEach(file -> results.addAll(alone(linter, file)));
            }
        }
        return results;
    }

    private static List<DraftResult> alone(Linter linter, SourceFile file) {
        try {
            return linter.lint(List.of(file)).drafts();
        } catch (ProblemsException e) {
            return List.of();
        }
    }
}
