package org.disclosurelint.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.pack.PackFolder;
import org.disclosurelint.source.Problem;
import org.disclosurelint.yaml.YamlFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the author of a bad file reads, for each kind of bad file: {@code problems/<kind>/expected.txt}. After a wanted change
 * run it with {@code -Dgolden.update=true} and read the difference as a lawyer would.
 */
class BadFilesTest {
    @TempDir
    Path root;

    @TestFactory
    Stream<DynamicTest> eachKindIsToldInPlainWordsAtItsPlace() {
        return BadFiles.all().stream()
                .map(bad -> dynamicTest(bad.kind(), () -> {
                    Path repository = Files.createDirectory(root.resolve(bad.kind()));
                    List<Problem> problems = bad.problems(repository);
                    String told = problems.stream()
                            .map(Problem::render)
                            .collect(Collectors.joining("\n\n", "", "\n"))
                            .replace(repository.toString(), "/repository");
                    if (Boolean.getBoolean("golden.update")) {
                        Files.writeString(bad.expected(), told);
                    }
                    assertThat(problems).isNotEmpty();
                    assertThat(told).isEqualTo(Files.readString(bad.expected()));
                    assertThat(told)
                            .doesNotContain(
                                    "Exception", "snakeyaml", "org.disclosurelint", "java.", "null", root.toString());
                    assertThat(problems)
                            .allSatisfy(p ->
                                    assertThat(p.message()).doesNotEndWith(".").doesNotContain("\n"));
                }));
    }

    @Test
    void aFileOfMoreThanOneMebibyteIsNotRead() {
        assertThat(problems("# " + "x".repeat(YamlFile.LARGEST)))
                .isEqualTo("acme/hype.yaml: larger than 1 MiB: a file of this kind never is");
    }

    @Test
    void aFileThatIsNestedWithoutEndIsToldInOneLine() {
        assertThat(problems("title: " + "[".repeat(100_000))).isEqualTo("acme/hype.yaml: not YAML: nested too deeply");
        assertThat(problems("title: " + "{a: ".repeat(100_000)))
                .isEqualTo("acme/hype.yaml: not YAML: nested too deeply");
    }

    private String problems(String rule) {
        return PackFolder.in(root, "acme").with("hype.yaml", rule).problems();
    }
}
