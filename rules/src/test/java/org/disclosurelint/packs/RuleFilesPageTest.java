package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.author.RuleExplanation;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.RulePack;
import org.disclosurelint.pack.RulePacks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples of {@code docs/rule-files.md} are read as their readers would write them. */
class RuleFilesPageTest {
    private static final Pattern SAMPLE = Pattern.compile("<!-- sample: (.+?) -->\n```yaml\n(.*?)```", Pattern.DOTALL);

    /** Before the name of a rule file. */
    private static final String RULE = "rule ";

    @TempDir
    Path root;

    private final Map<String, String> samples = new LinkedHashMap<>();
    private final RulePacks packs = RulePacks.of(getClass().getClassLoader());

    @BeforeEach
    void aRepositoryOfTheSamples() throws IOException {
        Matcher matcher = SAMPLE.matcher(Files.readString(CatalogPageTest.root().resolve("docs/rule-files.md")));
        while (matcher.find()) {
            samples.put(matcher.group(1), matcher.group(2));
        }
        write("rules/acme/pack.yaml", "pack");
        for (String sample : List.copyOf(samples.keySet())) {
            if (sample.startsWith(RULE)) {
                write("rules/acme/" + sample.substring(RULE.length()), sample);
            }
        }
        write("rules/velder/pack.yaml", "extending pack");
        write("disclosure.yml", "configuration");
        Files.createDirectories(root.resolve("releases"));
        Files.createDirectories(root.resolve("texts"));
        Files.writeString(root.resolve("texts/boilerplate.txt"), "Velder Foods bakes bread.");
    }

    private void write(String file, String sample) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, samples.remove(sample));
    }

    @Test
    void everySampleIsExecuted() {
        assertThat(samples).isEmpty();
    }

    @Test
    void theRulesJudgeTheirExamplesAsTheySay() {
        RulePack pack = packs.read(List.of("rules/acme"), root).get(0);
        assertThat(RuleExamples.of(pack).cases())
                .hasSizeGreaterThanOrEqualTo(2 * pack.rules().size())
                .allSatisfy(c -> assertThat(c.problem()).isEmpty());
    }

    @Test
    void theConfigurationIsRead() {
        Configuration configuration =
                Configuration.read(Optional.of(root.resolve("disclosure.yml")), root, List.of(), packs);
        assertThat(configuration.packs())
                .extracting(RulePack::name)
                .containsExactly("us-securities", "release-craft", "acme");
        assertThat(configuration.switchedOff())
                .extracting(off -> off.rule().id())
                .containsExactly("placeholder-left-in-draft");
    }

    @Test
    void aPackChangesTheRulesOfThoseThatItExtends() throws IOException {
        Path file = root.resolve("disclosure.yml");
        Files.writeString(file, "schema: 1\npacks: [rules/velder]\n");
        Configuration configuration = Configuration.read(Optional.of(file), root, List.of(), packs);
        assertThat(configuration.packs())
                .extracting(RulePack::name)
                .containsExactly("us-securities", "release-craft", "acme", "velder");
        assertThat(RuleExplanation.of(configuration, "hype-in-headline"))
                .containsSubsequence(
                        "      added at rules/velder/pack.yaml:9: lead",
                        "  severity: note",
                        "      given at rules/velder/pack.yaml:8",
                        "      no longer, since rules/velder/pack.yaml:8: warning (rules/acme/hype-in-headline.yaml:2)",
                        "      added at rules/velder/pack.yaml:10: (?i)\\bworld.class\\b");
        assertThat(RuleExplanation.of(configuration, "unqualified-forward-looking-statement"))
                .contains("  - Disclosure policy of Velder Foods, section 4 (not verified)");
        assertThat(configuration.switchedOff())
                .extracting(off -> off.rule().id())
                .containsExactly("text-after-end-mark");
        assertThat(configuration.reference().additions("forward-looking/expectation-verbs"))
                .containsExactly("pencil", "-foresee");
    }

    @Test
    void everyDetectorIsInTheTable() throws IOException {
        String page = Files.readString(CatalogPageTest.root().resolve("docs/rule-files.md"));
        assertThat(packs.detectors().names())
                .filteredOn(n -> !List.of("phrases", "patterns", "tokens").contains(n))
                .allSatisfy(n -> assertThat(page).contains("| `" + n + "` |"));
    }
}
