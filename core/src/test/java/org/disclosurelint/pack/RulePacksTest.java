package org.disclosurelint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.disclosurelint.rule.Example;
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePacksTest {
    private static final String PACKS = "org/disclosurelint/packs/";

    @TempDir
    Path root;

    @Test
    void aFolderIsAPackAndItsFileNamesAreTheIds() {
        RulePack pack = PackFolder.in(root, "acme")
                .with("hype.yaml", PackFolder.RULE)
                .with("b-rule.yaml", PackFolder.RULE)
                .with("notes.txt", "not a rule")
                .read();
        assertThat(pack.name()).isEqualTo("acme");
        assertThat(pack.version()).isEqualTo("1.0.0");
        assertThat(pack.rules()).extracting(Rule::id).containsExactly("b-rule", "hype");
        assertThat(pack.rules()).extracting(Rule::path).containsExactly("acme/b-rule.yaml", "acme/hype.yaml");
    }

    @Test
    void aPackOnTheClassPathIsFoundByNameInAFolderAndInAJar() throws IOException {
        Path folder = root.resolve("classes");
        PackFolder.in(folder.resolve(PACKS), "in-folder").with("hype.yaml", PackFolder.RULE);
        PackFolder.in(root, "in-jar").with("dull.yaml", PackFolder.RULE);
        Path jar = jar(root.resolve("in-jar"));
        URL[] places = {folder.toUri().toURL(), jar.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            RulePacks packs = RulePacks.of(loader);
            assertThat(packs.names()).contains("in-folder", "in-jar");
            assertThat(packs.read(List.of("in-jar", "in-folder"), root.resolve("elsewhere")))
                    .flatExtracting(RulePack::rules)
                    .extracting(Rule::path)
                    .containsExactly("in-jar/dull.yaml", "in-folder/hype.yaml");
        }
    }

    @Test
    void theExamplesOfAPackInAJarAreReadWhenAskedFor() throws IOException {
        PackFolder.in(root, "in-jar").with("hype.yaml", PackFolder.RULE);
        Rule rule = onlyRule("in-jar");
        assertThat(rule.examples().violates()).extracting(Example::text).containsExactly("A game changing bakery.");
        assertThat(rule.examples().complies()).extracting(Example::line).containsExactly(11);
    }

    @Test
    void whatIsWrongWithAnExampleInAJarIsToldWhenItIsAskedFor() throws IOException {
        PackFolder.in(root, "in-jar")
                .with("hype.yaml", PackFolder.RULE.replace("[\"A bakery.\"]", "\n  - {txt: A bakery.}"));
        Rule rule = onlyRule("in-jar");
        assertThatThrownBy(() -> rule.examples().complies())
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("unknown key 'txt'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "since: 0.1.0 ~ sinse: 0.1.0",
                "severity: warning ~ severity: wurning",
                "basis: house ~ basis: hous",
                "title: Hype ~ aliases: [Hy pe]",
                "game.changing ~ game(.changing",
                "kind: forbid ~ kind: [",
            })
    void whatIsWrongWithTheHeadOfARuleInAJarIsToldAsInAFolder(String right, String wrong) throws IOException {
        String folder = PackFolder.in(root, "in-jar")
                .with("hype.yaml", PackFolder.RULE.replace(right, wrong))
                .problems();
        assertThat(folder).isNotEmpty();
        assertThatThrownBy(() -> onlyRule("in-jar"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems().stream()
                                        .map(Problem::render)
                                        .collect(Collectors.joining("\n\n")))
                                .isEqualTo(folder));
    }

    @Test
    void aRuleFileInAJarThatEndsWithSomethingElseIsReadWhole() throws IOException {
        PackFolder.in(root, "in-jar").with("hype.yaml", PackFolder.RULE + "sinse: 1.0.0\n");
        assertThatThrownBy(() -> onlyRule("in-jar"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("unknown key 'sinse'");
    }

    @Test
    void aRuleFileInAJarWithoutExamplesIsWrong() throws IOException {
        PackFolder.in(root, "in-jar").with("hype.yaml", PackFolder.RULE.replaceAll("(?m)^complies:.*", ""));
        assertThatThrownBy(() -> onlyRule("in-jar"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("'complies'");
    }

    @Test
    void examplesCanBeAddedToThoseOfAPackInAJar() throws IOException {
        PackFolder.in(root, "in-jar").with("hype.yaml", PackFolder.RULE);
        Path jar = jar(root.resolve("in-jar"));
        PackFolder.in(root, "acme").with("pack.yaml", """
                schema: 1
                name: acme
                version: 1.0.0
                title: House rules
                extends: in-jar
                rules:
                  hype: {violates+: ["A game-changing oven."]}
                """);
        Files.delete(root.resolve("in-jar/pack.yaml"));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(RulePacks.of(loader).read(List.of("acme"), root))
                    .flatExtracting(RulePack::rules)
                    .flatExtracting(r -> r.examples().violates())
                    .extracting(Example::text)
                    .containsExactly("A game changing bakery.", "A game-changing oven.");
        }
    }

    private Rule onlyRule(String pack) throws IOException {
        Path jar = jar(root.resolve(pack));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            return RulePacks.of(loader)
                    .read(List.of(pack), root.resolve("elsewhere"))
                    .get(0)
                    .rules()
                    .get(0);
        }
    }

    @Test
    void idsAreUniqueOverAllPacks() {
        PackFolder.in(root, "acme").with("hype.yaml", PackFolder.RULE);
        PackFolder.in(root, "other").with("hype.yaml", PackFolder.RULE);
        RulePacks packs = RulePacks.of(getClass().getClassLoader());
        assertThatThrownBy(() -> packs.read(List.of("acme", "other"), root))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("other/hype.yaml: the rule id 'hype' is taken by acme/hype.yaml");
    }

    @Test
    void aPackThatIsNotThereNamesThePlacesTried() throws IOException {
        PackFolder.in(root.resolve(PACKS), "acme-house").with("hype.yaml", PackFolder.RULE);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {root.toUri().toURL()}, getClass().getClassLoader())) {
            RulePacks packs = RulePacks.of(loader);
            assertThatThrownBy(() -> packs.read(List.of("acme-hause"), Path.of("nowhere")))
                    .isInstanceOf(ProblemsException.class)
                    .hasMessageStartingWith("acme-hause: no such pack: neither the folder")
                    .hasMessageEndingWith("did you mean 'acme-house'?");
        }
    }

    private Path jar(Path folder) throws IOException {
        Path jar = root.resolve("packs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(folder)) {
            out.putNextEntry(new JarEntry(PACKS));
            for (Path file : files.toList()) {
                out.putNextEntry(new JarEntry(PACKS + folder.getFileName() + "/" + file.getFileName()));
                Files.copy(file, out);
            }
        }
        return jar;
    }
}
