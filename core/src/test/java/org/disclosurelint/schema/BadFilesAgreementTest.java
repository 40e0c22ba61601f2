package org.disclosurelint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.disclosurelint.problems.BadFiles;
import org.disclosurelint.source.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;

/** Of the bad files, an editor rejects all but those whose fault no schema can tell. */
class BadFilesAgreementTest {
    private static final Set<String> BEYOND =
            Arrays.stream(BeyondSchema.values()).map(BeyondSchema::kind).collect(Collectors.toSet());

    @TempDir
    Path root;

    @TestFactory
    Stream<DynamicTest> whatNoSchemaCanTellIsAcceptedByTheSchemaAndRejectedByTheReader() {
        return Arrays.stream(BeyondSchema.values())
                .map(beyond -> dynamicTest(beyond.kind(), () -> {
                    BadFiles bad = BadFiles.of(beyond.kind());
                    assertThat(beyond.reason()).isNotBlank();
                    assertThat(rejected(bad)).isEmpty();
                    List<Problem> problems = bad.problems(Files.createDirectory(root.resolve(bad.kind())));
                    assertThat(problems)
                            .isNotEmpty()
                            .allSatisfy(p -> assertThat(BeyondSchema.of(p)).isPresent())
                            .anySatisfy(p -> assertThat(BeyondSchema.of(p)).contains(beyond));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everythingElseIsRejectedByBoth() {
        return BadFiles.all().stream()
                .filter(bad -> !BEYOND.contains(bad.kind()))
                .map(bad -> dynamicTest(bad.kind(), () -> {
                    assertThat(rejected(bad)).isNotEmpty();
                    assertThat(bad.problems(Files.createDirectory(root.resolve(bad.kind()))))
                            .anySatisfy(p -> assertThat(BeyondSchema.of(p)).isEmpty());
                }));
    }

    /** The files that an editor would underline. */
    private static List<Path> rejected(BadFiles bad) {
        return bad.files().stream().filter(f -> isRejected(f)).toList();
    }

    private static boolean isRejected(Path file) {
        String name = file.getFileName().toString();
        if (name.endsWith(".jar")) {
            return false; // no editor opens it as YAML
        }
        String schema = Optional.of(name.substring(0, name.lastIndexOf('.')))
                .filter(List.of("pack", "disclosure", "waivers", "attestations")::contains)
                .orElse("rule");
        try {
            return !SchemaFile.of(schema).problems(Files.readString(file)).isEmpty();
        } catch (YamlEngineException | JacksonException | StackOverflowError e) {
            return true; // no YAML: an editor says so too
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
