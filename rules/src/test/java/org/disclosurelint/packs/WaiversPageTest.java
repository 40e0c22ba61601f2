package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.Disposition;
import org.disclosurelint.finding.Finding;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.Ink;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.triage.BaselineText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of {@code docs/waivers.md} do what the page says. */
class WaiversPageTest {
    private static final Pattern SAMPLE =
            Pattern.compile("<!-- sample: (.+?) -->\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    private final Map<String, String> samples = new LinkedHashMap<>();

    @BeforeEach
    void aRepositoryOfTheSamples() throws IOException {
        Matcher matcher = SAMPLE.matcher(Files.readString(CatalogPageTest.root().resolve("docs/waivers.md")));
        while (matcher.find()) {
            samples.put(matcher.group(1), matcher.group(2));
        }
        for (String file : List.of("disclosure.yml", "waivers.yml", "drafts/bakery.txt", "drafts/mill.md")) {
            write(file, sample(file));
        }
    }

    private String sample(String name) {
        return Objects.requireNonNull(samples.get(name), name);
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private LintRun lint(String day, String draft) throws IOException {
        Configuration configuration = Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(getClass().getClassLoader()));
        return Linter.of(configuration)
                .on(LocalDate.parse(day))
                .lint(List.of(SourceFile.read(root, root.resolve(draft))));
    }

    @Test
    void theWaiverOfThePageAcceptsTheFindingOfThePage() throws IOException {
        List<String> lines = new ArrayList<>();
        ConsoleReport.in(Ink.none()).write(lint("2026-03-10", "drafts/bakery.txt"), (weight, line) -> lines.add(line));

        assertThat(String.join("\n", lines)).contains(sample("console"));
    }

    @Test
    void theDayAfterItsLastDayTheFindingIsBackWithTheWordsOfThePage() throws IOException {
        String page = Files.readString(CatalogPageTest.root().resolve("docs/waivers.md"));

        assertThat(lint("2026-07-01", "drafts/bakery.txt").findings())
                .extracting(Finding::disposition)
                .filteredOn(
                        d -> d instanceof Disposition.Open open && open.remark().isPresent())
                .singleElement()
                .satisfies(d -> assertThat(page)
                        .contains("`" + ((Disposition.Open) d).remark().orElseThrow() + "`"));
    }

    @Test
    void theWaiverInTheDraftCountsWhereThePolicyAllowsIt() throws IOException {
        assertThat(lint("2026-03-10", "drafts/mill.md").accepted()).isEmpty();
        write("disclosure.yml", sample("disclosure.yml").replace("inline: never", "inline: allowed"));

        assertThat(lint("2026-03-10", "drafts/mill.md").accepted())
                .extracting(Finding::words)
                .containsExactly("will pay");
    }

    @Test
    void theBaselineBeginsAsThePageShows() throws IOException {
        write("drafts/bakery.txt", "Velder Foods, Inc. will lead.\n");
        write("waivers.yml", "schema: 1\nwaivers: []\n");

        assertThat(BaselineText.of(lint("2026-03-10", "drafts/bakery.txt"))
                        .text()
                        .replaceAll("# written 2026-03-10: \\d+ findings?", "# written 2026-03-10: 1 finding"))
                .startsWith(sample("baseline"));
    }

    @Test
    void everyRuleOfTheEngineThatAnUnusedWaiverMeetsIsInTheTable() throws IOException {
        write("drafts/bakery.txt", "Velder Foods Opens Second Bakery\n");

        assertThat(lint("2026-03-10", "drafts/bakery.txt").upkeep())
                .flatExtracting(u -> u.findings())
                .extracting(f -> f.rule().id())
                .containsExactly("unused-waiver");
    }
}
