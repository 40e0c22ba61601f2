package org.disclosurelint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No room has two jobs: guarded by size, over the Java sources of every module. */
class SourceSizeTest {
    private final Map<String, Integer> lines = countLines(repository());

    @Test
    void noFileIsLongerThanFourHundredLines() {
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(lines.entrySet()).filteredOn(e -> e.getValue() > 400).isEmpty();
    }

    @Test
    void theMedianFileIsShorterThanEightyLines() {
        List<Integer> sorted = lines.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThan(80);
    }

    private static Path repository() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here;
    }

    private static Map<String, Integer> countLines(Path root) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String module : List.of("core", "rules", "maven-plugin", "samples")) {
            Path sources = root.resolve(module).resolve("src");
            if (!Files.isDirectory(sources)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(sources)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    counts.put(
                            root.relativize(file).toString(),
                            Files.readAllLines(file).size());
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return counts;
    }
}
