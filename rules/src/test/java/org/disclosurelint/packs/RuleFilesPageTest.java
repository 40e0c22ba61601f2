package org.disclosurelint.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.disclosurelint.RuleExamples;
import org.disclosurelint.author.RuleExplanation;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.detect.DetectorProvider;
import org.disclosurelint.detect.Parameter;
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

    /** Detectors that a rule names by a key of its own. */
    private static final List<String> KEYS = List.of("phrases", "patterns", "tokens");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(?<name>[^`]+)` \\| (?:[^|]*) \\| ?(?<parameters>[^|]*)\\|");

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
    void theTableOfDetectorsTellsThoseThatThereAre() throws IOException {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(packs.detectors().names().stream()
                        .filter(n -> !KEYS.contains(n))
                        .toList());
    }

    /** Of words that another place of the page lists, the table names only the parameter, with a link. */
    @Test
    void theTableTellsEveryParameterAndEveryWordOfIt() throws IOException {
        Map<String, String> cells = table();
        SoftAssertions all = new SoftAssertions();
        for (DetectorProvider detector : packs.detectors().providers()) {
            if (!KEYS.contains(detector.name())) {
                String cell = cells.getOrDefault(detector.name(), "");
                Set<String> known = new TreeSet<>();
                Set<String> listedHere = new TreeSet<>();
                detector.parameters().forEach(p -> {
                    known.addAll(p.shape() == Parameter.Shape.FLAG ? List.of("true", "false") : p.words());
                    known.add(p.name());
                    listedHere.add(p.name());
                    listedHere.addAll(cell.contains("](#") ? List.of() : p.words());
                });
                all.assertThat(words(cell)).as(detector.name()).containsAll(listedHere);
                all.assertThat(known).as(detector.name()).containsAll(words(cell));
            }
        }
        all.assertAll();
    }

    /** The cells of the table of detectors that tell parameters, by the names of the detectors. */
    private static Map<String, String> table() throws IOException {
        String page = Files.readString(CatalogPageTest.root().resolve("docs/rule-files.md"));
        String from = page.substring(page.indexOf("| Detector | Finds | Parameters | Slots |"));
        Map<String, String> cells = new LinkedHashMap<>();
        Matcher row = ROW.matcher(from.substring(0, from.indexOf("\n\n")));
        while (row.find()) {
            cells.put(row.group("name"), row.group("parameters"));
        }
        return cells;
    }

    /** What stands between backticks in a cell, but for what stands there as an example: in brackets, with a capital. */
    private static Set<String> words(String cell) {
        Set<String> all = new TreeSet<>();
        Matcher code = Pattern.compile("`([^`]+)`").matcher(cell);
        while (code.find()) {
            Matcher word = Pattern.compile("(?<![\\w-])[a-z][\\w-]*").matcher(code.group(1));
            while (word.find()) {
                all.add(word.group());
            }
        }
        return all;
    }
}
