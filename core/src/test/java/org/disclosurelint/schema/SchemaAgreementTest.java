package org.disclosurelint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.pack.RulePacks;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader accept and reject the same files: the shipped rules, the samples, a file for each form that a file can
 * have, and every file that differs from one of these in one place. What only the reader can tell is named in {@link
 * BeyondSchema}.
 */
class SchemaAgreementTest {
    private static final Path GOOD = Path.of("src/test/resources/org/disclosurelint/schema");

    private static final Pattern FEWER = Pattern.compile(
            "((?! is ).)*|.* is (null|\"\"|\"no such word\"|1|true|\\[]|\\{\"no-such-key.*)", Pattern.DOTALL);

    /** The changes of earlier files: in another file the same change tells nothing new. */
    private final Set<String> tried = new HashSet<>();

    private final RulePacks packs = RulePacks.of(getClass().getClassLoader());

    @TempDir
    Path root;

    @TestFactory
    Stream<DynamicTest> ofRuleFiles() {
        return Stream.concat(files("../rules/src/main/resources", "**/packs/*/*.yaml"), files(GOOD + "/rule", "*.yaml"))
                .filter(f -> !f.endsWith("pack.yaml"))
                .map(f -> dynamicTest(name(f), () -> agree("rule", f, this::rules)));
    }

    @TestFactory
    Stream<DynamicTest> ofHeadsOfPacks() {
        return Stream.concat(files("../rules/src/main/resources", "**/pack.yaml"), files(GOOD + "/pack", "*.yaml"))
                .map(f -> dynamicTest(name(f), () -> agree("pack", f, this::heads)));
    }

    @TestFactory
    Stream<DynamicTest> ofConfigurations() {
        return Stream.concat(files("../samples", "*/disclosure.yml"), files(GOOD + "/disclosure", "*.yml"))
                .map(f -> dynamicTest(name(f), () -> agree("disclosure", f, this::configurations)));
    }

    @TestFactory
    Stream<DynamicTest> ofWaivers() {
        return files(GOOD + "/waivers", "*.yml")
                .map(f -> dynamicTest(name(f), () -> agree("waivers", f, this::waivers)));
    }

    @TestFactory
    Stream<DynamicTest> ofAttestations() {
        return files(GOOD + "/attestations", "*.yml")
                .map(f -> dynamicTest(name(f), () -> agree("attestations", f, this::attestations)));
    }

    /**
     * Of shipped rules only the parameters of their detectors are changed, for the samples have the rest; of changes of rules,
     * which both files spell alike, only those of packs, and these in fewer ways.
     */
    private static boolean isTelling(String schema, Path good, Mutant mutant) {
        if (schema.equals("rule") && !good.startsWith(GOOD)) {
            return mutant.name().startsWith("/detector/");
        }
        if (!mutant.name().startsWith("/rules/")) {
            return true;
        }
        return schema.equals("pack") && FEWER.matcher(mutant.name()).matches();
    }

    /** Keys that every kind of rule has are read the same in all. */
    private static String kindThatMatters(Mutant good, Mutant mutant) {
        boolean isOfAllKinds = mutant.shape()
                .matches(
                        "/?(: )?(title|severity|message|rationale|remedy|basis|cites|effective|escalate|waivable|fix|since"
                                + "|covers|aliases|profile|violates|complies|the whole file)\\b.*");
        return isOfAllKinds ? "" : good.file().path("kind").asString("");
    }

    /** Of shipped rules without the words that nobody changes, which are most of each. */
    private static List<Mutant> mutants(String schema, Path good, JsonNode file) {
        if (!schema.equals("rule") || good.startsWith(GOOD)) {
            return Mutant.of(file);
        }
        ObjectNode shipped = (ObjectNode) file.deepCopy();
        for (String words : List.of("message", "rationale", "remedy")) {
            shipped.put(words, "words");
        }
        for (String examples : List.of("violates", "complies")) {
            shipped.putArray(examples).add("words");
        }
        return Mutant.below("detector", shipped);
    }

    private void agree(String schema, Path good, Reader reader) throws IOException {
        SchemaFile file = SchemaFile.of(schema);
        List<Mutant> cases = new ArrayList<>();
        cases.add(new Mutant("as it is", SchemaFile.json(Files.readString(good))));
        mutants(schema, good, cases.get(0).file()).stream()
                .filter(m -> isTelling(schema, good, m))
                .filter(m -> tried.add(kindThatMatters(cases.get(0), m) + m.shape()))
                .forEach(cases::add);
        List<List<Problem>> read = reader.read(cases);
        List<String> apart = new ArrayList<>();
        int rejected = 0;
        for (int i = 0; i < cases.size(); i++) {
            List<String> bySchema = file.problems(cases.get(i).file());
            List<Problem> byReader = read.get(i).stream()
                    .filter(p -> BeyondSchema.of(p).isEmpty())
                    .toList();
            if (isOfUnknownRule(cases.get(i), read.get(i))
                    || cases.get(i).name().contains("parameters")) { // of a detector that only the rule names
                continue;
            }
            rejected += bySchema.isEmpty() ? 0 : 1;
            if (bySchema.isEmpty() ? !byReader.isEmpty() : read.get(i).isEmpty()) {
                apart.add(cases.get(i).name() + "\n    schema: " + bySchema + "\n    reader: "
                        + read.get(i).stream().map(Problem::message).toList());
            }
        }
        assertThat(String.join("\n", apart)).isEmpty();
        assertThat(read.get(0)).allSatisfy(p -> assertThat(BeyondSchema.of(p)).isPresent());
        assertThat(rejected).as("mutants that both reject").isGreaterThanOrEqualTo(cases.size() / 4);
    }

    /** What is changed of a rule can be read only where the rule is known. */
    private static boolean isOfUnknownRule(Mutant mutant, List<Problem> problems) {
        return (mutant.name().startsWith("/rules") || mutant.name().startsWith(": rules "))
                && problems.stream()
                        .anyMatch(p -> BeyondSchema.of(p)
                                .filter(b -> b == BeyondSchema.UNKNOWN_RULE || b == BeyondSchema.UNKNOWN_RULE_BELOW)
                                .isPresent());
    }

    /** What the reader says of each of some files. */
    private interface Reader {
        List<List<Problem>> read(List<Mutant> files) throws IOException;
    }

    /** All in one pack, for the sake of speed. */
    private List<List<Problem>> rules(List<Mutant> files) throws IOException {
        Path alone = Files.createTempDirectory(root, "rules"); // without the mutants of other files
        PackFolder pack = PackFolder.in(alone, "acme");
        for (int i = 0; i < files.size(); i++) {
            pack.with("m" + i + ".yaml", files.get(i).text());
        }
        Map<String, List<Problem>> byFile = new TreeMap<>();
        byFile.putAll(problems(() -> packs.read(List.of("acme"), alone)).stream()
                .collect(Collectors.groupingBy(Problem::path)));
        return named(files.size(), i -> byFile.getOrDefault("acme/m" + i + ".yaml", List.of()));
    }

    private List<List<Problem>> heads(List<Mutant> files) throws IOException {
        extendable();
        PackFolder pack = PackFolder.in(root, "house").with("own.yaml", PackFolder.RULE);
        List<List<Problem>> all = new ArrayList<>();
        for (Mutant file : files) {
            pack.with("pack.yaml", file.text());
            all.add(problems(() -> packs.read(List.of("house"), root)));
        }
        return all;
    }

    private List<List<Problem>> configurations(List<Mutant> files) throws IOException {
        return inRepository(files, root.resolve("disclosure.yml"));
    }

    private List<List<Problem>> waivers(List<Mutant> files) throws IOException {
        Files.writeString(root.resolve("disclosure.yml"), "schema: 1\npacks: [acme]\n");
        return inRepository(files, root.resolve("waivers.yml"));
    }

    private List<List<Problem>> attestations(List<Mutant> files) throws IOException {
        Files.writeString(root.resolve("disclosure.yml"), "schema: 1\npacks: [acme]\n");
        PackFolder.in(root, "acme").with("bread.yaml", Files.readString(GOOD.resolve("rule/attest.yaml")));
        return inRepository(files, root.resolve("attestations.yml"));
    }

    private List<List<Problem>> inRepository(List<Mutant> files, Path file) throws IOException {
        extendable();
        Path configuration = root.resolve("disclosure.yml");
        List<List<Problem>> all = new ArrayList<>();
        for (Mutant mutant : files) {
            Files.writeString(file, mutant.text());
            all.add(problems(() -> Configuration.read(Optional.of(configuration), root, List.of(), packs)));
        }
        return all;
    }

    /** The packs with the rules that the samples change. */
    private void extendable() {
        PackFolder.in(root, "us-securities").with("text-after-end-mark.yaml", PackFolder.RULE);
        PackFolder.in(root, "acme")
                .with("hype.yaml", PackFolder.RULE)
                .with(
                        "open-field.yaml",
                        PackFolder.RULE.replace(
                                "patterns: ['\\bgame.changing\\b']",
                                "in: [headline, body]\ndetector: {placeholder: {allow: [xx]}}"));
    }

    private static List<Problem> problems(Runnable reading) {
        try {
            reading.run();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems();
        }
    }

    private static List<List<Problem>> named(int count, java.util.function.IntFunction<List<Problem>> of) {
        return java.util.stream.IntStream.range(0, count).mapToObj(of).toList();
    }

    private static Stream<Path> files(String folder, String glob) {
        Path from = Path.of(folder);
        var matcher = from.getFileSystem().getPathMatcher("glob:" + folder + "/" + glob);
        try (Stream<Path> all = Files.walk(from)) {
            List<Path> found = all.filter(
                            f -> matcher.matches(f) && !f.toString().contains("target"))
                    .sorted()
                    .toList();
            assertThat(found).as(folder + "/" + glob).isNotEmpty();
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getName(file.getNameCount() - 2) + "/" + file.getFileName();
    }
}
