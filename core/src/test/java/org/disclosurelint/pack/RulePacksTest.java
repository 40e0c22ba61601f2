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
