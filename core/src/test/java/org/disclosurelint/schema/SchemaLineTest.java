package org.disclosurelint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An editor that opens a file of ours finds its schema without being told. */
class SchemaLineTest {
    private static final String LINE = "# yaml-language-server: $schema=";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> rules = Files.walk(Path.of("../rules/src/main/resources"));
                Stream<Path> samples = Files.walk(Path.of("../samples"))) {
            return Stream.concat(rules, samples)
                    .filter(f -> f.toString().matches(".*\\.ya?ml"))
                    .filter(f -> !f.toString().contains("target"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstLineNamesTheSchema(Path file) throws IOException {
        String name = file.getFileName().toString();
        String schema = List.of("pack", "disclosure", "waivers").stream()
                .filter(n -> name.startsWith(n + ".y"))
                .findFirst()
                .orElse("rule");
        String line = Files.readAllLines(file).get(0);
        assertThat(line).startsWith(LINE).endsWith("/" + schema + ".schema.json");
        assertThat(file.resolveSibling(line.substring(LINE.length()))).isRegularFile();
    }
}
