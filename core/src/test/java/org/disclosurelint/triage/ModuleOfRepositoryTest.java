package org.disclosurelint.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository of releases may be a module of a larger one, by whose root reports then name its files. */
class ModuleOfRepositoryTest {
    @TempDir
    Path root;

    private Shelf shelf;

    @BeforeEach
    void aShelfInAModule() {
        shelf = new Shelf(root.resolve("releases")).with("drafts/mill.txt", """
                LARKSPUR MILLS OPENS SECOND MILL

                LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. said that its
                shareholders will benefit from the mill.
                """);
    }

    @Test
    void aWaiverMeansTheDraftsBesideItsFileWhereverTheRootIs() throws IOException {
        shelf.waiving("""
                rule: bare-promise
                draft: drafts/mill.txt
                quote: its shareholders will benefit
                reason: The mill is paid for.
                approver: Ada Quill
                approved-on: 2026-11-01
                expires: 2026-12-31
                """);

        LintRun run = lint();

        assertThat(Shelf.open(run)).isEmpty();
        assertThat(run.upkeep()).isEmpty();
        assertThat(run.accepted()).hasSize(1);
    }

    @Test
    void aBaselineNamesTheDraftsFromItsOwnFolder() throws IOException {
        shelf.configured("baseline: disclosure-baseline.txt\n");
        String written = BaselineText.of(lint()).text();
        shelf.with("disclosure-baseline.txt", written);

        LintRun run = lint();

        assertThat(written).contains(" bare-promise drafts/mill.txt\n").doesNotContain("releases/");
        assertThat(Shelf.open(run)).isEmpty();
        assertThat(run.upkeep()).isEmpty();
        assertThat(BaselineText.of(run).text()).isEqualTo(written);
    }

    private LintRun lint() throws IOException {
        Configuration configuration = Configuration.read(
                Optional.of(root.resolve("releases/disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(getClass().getClassLoader()));
        return Linter.of(configuration)
                .on(Shelf.DAY)
                .lint(List.of(SourceFile.read(root, root.resolve("releases/drafts/mill.txt"))));
    }
}
