package org.disclosurelint.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.Linter;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.report.ReportFile;
import org.disclosurelint.report.ReportFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class StarterFilesTest {
    private static final String DRAFT = """
            FOR IMMEDIATE RELEASE

            Contact:
            Ada Quill, Treasurer
            Larkspur Mills, Inc.
            518-555-0142
            ada.quill@larkspur.example

            LARKSPUR MILLS OPENS SECOND MILL

            LAKE PLACID, N.Y., March 4, 2024 -- Larkspur Mills, Inc. (NYSE: LKM) today opened its second mill.

            About Larkspur Mills

            Larkspur Mills, Inc. weaves linen in Lake Placid, New York.

            ###
            """;

    @TempDir
    Path root;

    @Test
    void whatTheDraftsSayOfTheIssuerIsAskedOfNobody() throws IOException {
        StarterFiles files = StarterFiles.of(lint(DRAFT), List.of(base()), Set.of());

        assertThat(files.texts().keySet())
                .startsWith(
                        "pom.xml",
                        ".gitignore",
                        "disclosure.yml",
                        "waivers.yml",
                        "rules/larkspur-mills/pack.yaml",
                        "rules/larkspur-mills/hype-in-headline.yaml")
                .contains("rules/schema/rule.schema.json");
        IssuerProfile profile = read(files).profile();
        assertThat(profile.legalName()).contains("Larkspur Mills, Inc.");
        assertThat(profile.shortNames()).containsExactly("Larkspur Mills");
        assertThat(profile.listings())
                .singleElement()
                .satisfies(l -> assertThat(l.exchange() + ":" + l.ticker()).isEqualTo("NYSE:LKM"));
        assertThat(profile.contacts()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("Ada Quill");
            assertThat(p.email()).contains("ada.quill@larkspur.example");
        });
    }

    @Test
    void withoutDraftsTheFilesAreReadAndTheExamplesOfTheirRuleHold() throws IOException {
        StarterFiles files = StarterFiles.of(Linter.of(configuration()).lint(List.of()), List.of(base()), Set.of());
        Configuration read = read(files);

        assertThat(read.profile()).isEqualTo(IssuerProfile.UNKNOWN);
        assertThat(RuleExamples.of(read).run().passed()).isTrue();
        assertThat(read.packs())
                .flatExtracting(RulePack::rules)
                .extracting("id")
                .contains("hype-in-headline", "hype");
    }

    @Test
    void aServiceThatWasAskedForGetsItsFilesAndNoOther() {
        assertThat(services(Set.of())).isEmpty();
        assertThat(services(Set.of(Service.GITLAB))).containsExactly(".gitlab-ci.yml");
        assertThat(services(EnumSet.allOf(Service.class)))
                .containsExactly(
                        ".github/workflows/disclosure.yml",
                        ".gitlab-ci.yml",
                        "Jenkinsfile",
                        ".githooks/pre-commit",
                        ".pre-commit-config.yaml");
    }

    @Test
    void filesOfServicesAreYamlWithEveryPlaceFilledAndNoWordsOfADraft() {
        StarterFiles files = StarterFiles.of(lint(DRAFT), List.of(base()), EnumSet.allOf(Service.class));

        for (String path : services(EnumSet.allOf(Service.class))) {
            String text = Objects.requireNonNull(files.texts().get(path), path);
            assertThat(text).doesNotContain("<%").doesNotContain("Larkspur").endsWith("\n");
            assertThat(text.replace("${{ ", "")).doesNotContain("{{");
            if (path.matches(".*\\.ya?ml")) {
                assertThat(new Load(LoadSettings.builder().build()).loadFromString(text))
                        .isInstanceOf(Map.class);
            }
        }
        assertThat(files.texts().get(".github/workflows/disclosure.yml"))
                .contains("${{ !cancelled() && hashFiles('target/disclosure/disclosure-report.md') != '' }}");
    }

    @Test
    void reportsThatServicesLookForAreThoseThatFormatsWrite() {
        Set<String> written = ReportFormats.load(getClass().getClassLoader()).names().stream()
                .map(name -> ReportFormats.load(getClass().getClassLoader())
                        .named(name)
                        .orElseThrow())
                .map(format -> "target/disclosure/" + format.fileName())
                .collect(Collectors.toSet());
        StarterFiles files = StarterFiles.of(lint(DRAFT), List.of(base()), EnumSet.allOf(Service.class));

        Set<String> named = services(EnumSet.allOf(Service.class)).stream()
                .flatMap(path -> Pattern.compile("target/disclosure/[\\w.-]+\\w")
                        .matcher(files.texts().get(path))
                        .results()
                        .map(MatchResult::group))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(4).isSubsetOf(written);
    }

    @Test
    void aHookCanBeRun() throws IOException {
        ReportFile.write(StarterFiles.of(lint(DRAFT), List.of(base()), Set.of(Service.PRE_COMMIT)), root);

        assertThat(root.resolve(".githooks/pre-commit")).isExecutable();
        assertThat(root.resolve("waivers.yml").toFile().canExecute()).isFalse();
    }

    private List<String> services(Set<Service> services) {
        Set<String> without =
                StarterFiles.of(lint(DRAFT), List.of(base()), Set.of()).texts().keySet();
        return StarterFiles.of(lint(DRAFT), List.of(base()), services).texts().keySet().stream()
                .filter(path -> !without.contains(path))
                .toList();
    }

    @Test
    void noFileIsOverwritten() throws IOException {
        StarterFiles files = StarterFiles.of(lint(DRAFT), List.of(base()), Set.of());
        Files.writeString(root.resolve("disclosure.yml"), "schema: 1\n");

        assertThat(ReportFile.write(files, root)).contains("waivers.yml").doesNotContain("disclosure.yml");
        assertThat(root.resolve("disclosure.yml")).hasContent("schema: 1");
        assertThat(ReportFile.write(files, root)).isEmpty();
    }

    /** Rules to build on, as a folder beside the pack of the company: the packs of the plugin are not on this class path. */
    private RulePack base() {
        return PackFolder.in(root.resolve("rules"), "base")
                .with("hype.yaml", PackFolder.RULE)
                .read();
    }

    private Configuration read(StarterFiles files) throws IOException {
        ReportFile.write(files, root);
        for (String path : files.texts().keySet()) {
            Path file = root.resolve(path);
            Files.writeString(file, Files.readString(file).replace("[base@1.0.0]", "[../base@1.0.0]"));
        }
        return Configuration.read(
                Optional.of(root.resolve("disclosure.yml")),
                root,
                List.of(),
                RulePacks.of(StarterFilesTest.class.getClassLoader()));
    }

    private Configuration configuration() {
        return new Configuration(List.of(base()), IssuerProfile.UNKNOWN, Map.of());
    }

    private LintRun lint(String draft) {
        return Linter.of(configuration()).lint("drafts/new-mill.txt", draft);
    }
}
