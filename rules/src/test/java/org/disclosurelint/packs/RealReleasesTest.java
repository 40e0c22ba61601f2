package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.finding.DraftResult;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real releases, which are other people's text and stand beside this repository where the developers have them. */
class RealReleasesTest {
    private static final Path SHARED =
            CatalogPageTest.root().resolveSibling("shared").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"corpus/texts", "corpus/releases"})
    void everyReleaseIsJudgedWithoutAFailure(String folder) throws IOException {
        Path releases = SHARED.resolve(folder);
        assumeTrue(Files.isDirectory(releases), "no real releases beside this repository: " + releases);
        long texts;
        try (Stream<Path> files = Files.list(releases)) {
            texts = files.filter(f -> !f.toString().endsWith(".tsv")).count();
        }

        LintRun run = Packs.linter().lint(releases);

        // Numbers alone: drafts in full, as a failure would print them, fill the memory.
        assertThat(run.drafts().size()).isEqualTo((int) texts);
        assertThat(run.drafts().stream().map(draft -> draft.results().size()).distinct())
                .containsExactly(Packs.rules().size());
    }

    @Test
    void theReleaseFromWhichTheProjectStartedIsUnderstood() throws IOException {
        Path release = SHARED.resolve("seeds/hemacare-2003.txt");
        assumeTrue(Files.isRegularFile(release), "no real releases beside this repository: " + release);

        DraftResult draft = Packs.linter().lint(release).drafts().get(0);

        Map<Integer, String> errors = draft.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .collect(Collectors.toMap(
                        f -> f.region().startLine(), f -> f.rule().id()));
        assertThat(errors)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, "placeholder-left-in-draft",
                        37, "unqualified-forward-looking-statement"));
        assertThat(draft.findings()).extracting(f -> f.rule().id()).doesNotContain("exchange-unknown-or-retired");
        assertThat(draft.facts().cautionaryStatement().isPresent()).isTrue();
        assertThat(draft.facts().cautionaryStatement().citesStatute()).isNotEmpty();
        assertThat(draft.facts().cautionaryStatement().specificFactors()).isZero();
        assertThat(draft.facts().listings()).singleElement().satisfies(listing -> {
            assertThat(listing.exchange()).isEqualTo("OTC Bulletin Board");
            assertThat(listing.ticker()).isEqualTo("HEMA");
        });
        assertThat(draft.facts().contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.name()).isPresent();
            assertThat(contact.title()).isPresent();
            assertThat(contact.phones()).hasSize(1);
            assertThat(contact.urls()).hasSize(1);
            assertThat(contact.emails()).isEmpty();
        });
        assertThat(draft.facts().anatomy().sections(Part.END_MARK)).hasSize(1);
    }

    @Test
    void theMarketOfThatReleaseIsRetiredForALaterDraft() throws IOException {
        Path release = SHARED.resolve("seeds/hemacare-2003.txt");
        assumeTrue(Files.isRegularFile(release), "no real releases beside this repository: " + release);
        String later = Files.readString(release).replace("June 27, 2003", "June 27, 2023");

        List<Finding> findings =
                Packs.linter().lint("later.txt", later).drafts().get(0).findings();

        assertThat(findings)
                .filteredOn(f -> f.rule().id().equals("exchange-unknown-or-retired"))
                .singleElement()
                .satisfies(f -> assertThat(f.region().startLine()).isEqualTo(20));
    }
}
