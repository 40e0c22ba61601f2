package org.disclosurelint.detect.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.RuleResult;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of earlier releases that the profile names. */
class HistoryTest {
    private static final String DRAFT = "Velder Foods Opens Second Bakery in Akron\n\nAKRON, Ohio, %s -- Velder Foods"
            + " opened its second bakery.\n";

    @TempDir
    Path root;

    @BeforeEach
    void aRuleThatLooksBack() throws IOException {
        PackFolder.in(root, "house").with("again.yaml", """
                title: Headline of an earlier release
                severity: note
                kind: forbid
                detector: recycled-headline
                message: as on {earlier-date} in {earlier}
                rationale: Why it matters.
                remedy: What clears it.
                basis: house
                since: 0.1.0
                violates:
                  - text: Bread.
                    earlier: [{date: 2025-03-10, text: Bread.}]
                complies: [Bread.]
                """);
        write("drafts/a.txt", DRAFT.formatted("March 9, 2026"));
        write("disclosure.yml", "schema: 1\npacks: [house]\nissuer:\n  history: releases/\n");
        Files.createDirectories(root.resolve("releases"));
    }

    @Test
    void theLatestEarlierReleaseIsNamed() throws IOException {
        write("releases/2024.txt", DRAFT.formatted("March 11, 2024"));
        write("releases/old/2025.md", DRAFT.formatted("March 10, 2025"));
        write("releases/later.txt", DRAFT.formatted("March 10, 2026"));
        write("releases/undated.txt", "Velder Foods Opens Second Bakery in Akron\n\nVelder Foods opened it.\n");

        assertThat(result().findings())
                .extracting(Finding::message)
                .containsExactly("as on 2025-03-10 in releases/old/2025.md");
    }

    @Test
    void theDraftItselfIsNotEarlier() throws IOException {
        write("releases/a.txt", DRAFT.formatted("March 9, 2026"));

        assertThat(result().notApplicable())
                .contains("the folder of earlier releases holds none of a day before the draft's");
    }

    @Test
    void withoutAFolderTheRuleDoesNotApply() throws IOException {
        write("disclosure.yml", "schema: 1\npacks: [house]\n");

        assertThat(result().notApplicable()).contains("the profile names no folder of earlier releases");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() throws IOException {
        write("disclosure.yml", "schema: 1\npacks: [house]\nissuer:\n  history: archive\n");

        assertThatThrownBy(this::result)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("disclosure.yml:4:12: no such folder beside disclosure.yml: archive");
    }

    private RuleResult result() throws IOException {
        Configuration configuration = Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(getClass().getClassLoader()));
        return Linter.of(configuration)
                .lint(List.of(SourceFile.read(root, root.resolve("drafts/a.txt"))))
                .drafts()
                .get(0)
                .results()
                .get(0);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
