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
import org.disclosurelint.rule.Rule;
import org.disclosurelint.source.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which packs a pack brings with it, from where, in which version. */
class ExtendedPacksTest {
    @TempDir
    Path root;

    private final RulePacks packs = RulePacks.of(getClass().getClassLoader());

    private PackFolder pack(String name, String extended) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return PackFolder.in(root, name)
                .with("pack.yaml", "schema: 1\nname: %s\nversion: 1.0.0\ntitle: T\n%s\n".formatted(last, extended))
                .with("of-" + last + ".yaml", PackFolder.RULE);
    }

    private List<String> names(String... asked) {
        return packs.read(List.of(asked), root).stream().map(RulePack::name).toList();
    }

    private String problems(String... asked) {
        try {
            packs.read(List.of(asked), root);
            return "";
        } catch (ProblemsException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void eachPackIsReadOnceHoweverItIsNamed() {
        pack("base", "");
        pack("left", "extends: ../base");
        pack("right", "extends: [base]");
        pack("top", "extends: [../left, right/../right]");
        assertThat(names("top", "left", "./base")).containsExactly("base", "left", "right", "top");
    }

    @Test
    void aFolderIsLookedForBesideTheFileThatNamesItAndThenAtTheRoot() {
        pack("rules/base", "");
        pack("base", "").with("of-base.yaml", "").with("root.yaml", PackFolder.RULE);
        pack("rules/acme", "extends: ../base");
        assertThat(packs.read(List.of("rules/acme"), root).get(0).rules())
                .extracting(Rule::path)
                .containsExactly("rules/base/of-base.yaml");
    }

    @Test
    void aCircleIsTold() {
        pack("a", "extends: ../b");
        pack("b", "extends: ../c");
        pack("c", "extends: ../b");
        assertThat(problems("a")).isEqualTo("""
                c/pack.yaml:5:10: the packs extend each other in a circle: b \u2192 c \u2192 b
                  extends: ../b
                           ^^^^""");
        pack("d", "extends: ../d");
        assertThat(problems("d")).contains("the packs extend each other in a circle: d \u2192 d");
    }

    @Test
    void aPinnedVersionIsTheOnlyOne() {
        pack("base", "");
        pack("acme", "extends: ../base@1.0.0");
        assertThat(names("acme@1.0.0")).containsExactly("base", "acme");
        pack("acme", "extends: ../base@1.0.1");
        assertThat(problems("acme@2")).isEqualTo("""
                acme/pack.yaml:5:10: pinned to version 1.0.1, but 'base' is 1.0.0 here
                  extends: ../base@1.0.1
                           ^^^^^^^^^^^^^

                acme@2: pinned to version 2, but 'acme' is 1.0.0 here""");
    }

    @Test
    void aPackThatIsNotThereIsToldWhereItIsNamed() {
        pack("acme", "extends: [../bse, house.jar]\nrules: {hype: {severity: note}}");
        assertThat(problems("acme"))
                .startsWith("acme/pack.yaml:5:11: no such pack: neither the folder ../bse with a pack.yaml nor one of ")
                .contains("acme/pack.yaml:5:19: no such pack: neither the file house.jar nor one of ")
                .doesNotContain("unknown rule");
    }

    @Test
    void aJarIsAPack() throws IOException {
        pack("base", "");
        pack("acme", "extends: base");
        Path top = jar("top.jar", "acme", "");
        jar("deep.jar", "acme", PackSearch.PACKS + "acme/");
        List<RulePack> fromTop = packs.read(List.of("top.jar"), root);
        assertThat(fromTop).extracting(RulePack::name).containsExactly("base", "acme");
        assertThat(fromTop.get(1).rules()).extracting(Rule::path).containsExactly("top.jar/of-acme.yaml");
        assertThat(names(top.toString(), "deep.jar", "acme")).containsExactly("base", "acme");
        assertThat(fromTop.get(1).sha256())
                .isEqualTo(packs.read(List.of("acme"), root).get(1).sha256());
    }

    @Test
    void aJarWithoutAPackOrThatIsNoneIsAProblem() throws IOException {
        Files.createDirectories(root.resolve("empty"));
        jar("empty.jar", "empty", "");
        Files.writeString(root.resolve("broken.jar"), "not a jar");
        assertThat(problems("empty.jar", "broken.jar"))
                .contains(
                        "empty.jar: a jar without a pack: no pack.yaml at its top or in org/disclosurelint/packs/<name>",
                        "broken.jar: cannot be read: ");
    }

    @Test
    void packsOfOneNameThatDifferAreAProblem() {
        pack("acme", "");
        pack("other/acme", "").with("of-acme.yaml", PackFolder.RULE + "# changed\n");
        assertThat(problems("acme", "other/acme"))
                .isEqualTo("other/acme: there are two packs of the name 'acme' that differ: acme and other/acme");
    }

    @Test
    void aPackOnTheClassPathSeesTheClassPathAlone() throws IOException {
        pack("classes/org/disclosurelint/packs/base", "");
        pack("classes/org/disclosurelint/packs/acme", "extends: base");
        pack("base", "").with("stray.yaml", PackFolder.RULE);
        URL[] places = {root.resolve("classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(places, getClass().getClassLoader())) {
            assertThat(RulePacks.of(loader).read(List.of("acme"), root))
                    .flatExtracting(RulePack::rules)
                    .extracting(Rule::path)
                    .containsExactly("base/of-base.yaml", "acme/of-acme.yaml");
        }
    }

    @Test
    void theHashIsThatOfTheFilesAsTheyAre() throws IOException {
        PackFolder pack = PackFolder.in(root, "acme")
                .with("pack.yaml", "schema: 1\nname: acme\nversion: 1.0.0\ntitle: House rules\n")
                .with("a-b.yaml", PackFolder.RULE)
                .with("a.yaml", PackFolder.RULE)
                .with("notes.txt", "not of the pack");
        // LC_ALL=C; sha256sum *.yaml | sha256sum
        assertThat(pack.read().sha256()).contains("251bab1d6cf11c177ee399f7bcc301fba9b200ba7830be0bf1a1c5f7807d176e");
        pack.with("notes.txt", "still not");
        assertThat(pack.read().sha256()).contains("251bab1d6cf11c177ee399f7bcc301fba9b200ba7830be0bf1a1c5f7807d176e");
        pack.with("a.yaml", PackFolder.RULE.replace("\n", "\r\n"));
        assertThat(pack.read().sha256())
                .get()
                .isNotEqualTo("251bab1d6cf11c177ee399f7bcc301fba9b200ba7830be0bf1a1c5f7807d176e");
    }

    @Test
    void aPackMayOnlyChangeOthers() {
        pack("base", "");
        PackFolder.in(root, "acme").with("pack.yaml", """
                schema: 1
                name: acme
                version: 1.0.0
                title: T
                extends: base
                rules: {of-base: {severity: note}}
                """);
        assertThat(names("acme")).containsExactly("base", "acme");
    }

    @Test
    void anUnknownPackOnTheCommandLineIsNamedAsItWasAskedFor() {
        assertThatThrownBy(() -> packs.read(List.of("nowhere@3"), root))
                .hasMessageStartingWith("nowhere@3: no such pack: neither the folder nowhere with a pack.yaml");
    }

    private Path jar(String name, String folder, String inJar) throws IOException {
        Path jar = root.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var files = Files.list(root.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                out.putNextEntry(new JarEntry(inJar + file.getFileName()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    void anOlderPackStandsForThatOfItsNameWhoeverPinsWhat() {
        pack("base", "");
        pack("top", "extends: [../base@1.0.0]\nrules: {of-base: {severity: note}}");
        PackFolder.in(root, "old/base")
                .with("pack.yaml", "schema: 1\nname: base\nversion: 0.9.0\ntitle: T\n")
                .with("older.yaml", PackFolder.RULE);
        List<RulePack> read = packs.withOlder(root.resolve("old/base")).read(List.of("top"), root);
        assertThat(read).extracting(p -> p.name() + " " + p.version()).containsExactly("base 0.9.0", "top 1.0.0");
        assertThat(read.get(0).rules()).extracting(Rule::id).containsExactly("older");
    }

    @Test
    void anOlderPackThatStandsForNoneIsAProblem() {
        pack("base", "");
        pack("other", "");
        assertThatThrownBy(() -> packs.withOlder(root.resolve("other")).read(List.of("base"), root))
                .hasMessageContaining("the pack 'other' would stand for the one in force, but in force are only base");
    }
}
