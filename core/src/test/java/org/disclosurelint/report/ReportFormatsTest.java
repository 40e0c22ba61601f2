package org.disclosurelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.disclosurelint.finding.LintRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every format. */
class ReportFormatsTest {
    private static final ReportFormats FORMATS = ReportFormats.load(ReportFormatsTest.class.getClassLoader());

    @TempDir
    Path folder;

    @Test
    void aSecondRunWritesTheSameBytesAndLeavesNothingElseBehind() throws IOException {
        Map<String, String> first = write(AllCases.run());
        Map<String, String> second = write(AllCases.run());

        assertThat(second).isEqualTo(first).hasSameSizeAs(FORMATS.names());
    }

    @Test
    void everyFileIsItsOwnAndNamedAfterTheProject() {
        List<String> files = FORMATS.names().stream()
                .map(n -> FORMATS.named(n).orElseThrow().fileName())
                .toList();

        assertThat(files).doesNotHaveDuplicates().allMatch(f -> f.startsWith("disclosure-report."));
    }

    @Test
    void everyFormatWritesARunWithoutDrafts() throws IOException {
        assertThat(write(MadeUpRun.of()).values())
                .allSatisfy(text -> assertThat(text).isNotBlank());
    }

    private Map<String, String> write(LintRun run) throws IOException {
        for (String name : FORMATS.names()) {
            ReportFile.write(run, FORMATS.named(name).orElseThrow(), folder);
        }
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(f -> all.put(f.getFileName().toString(), read(f)));
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
