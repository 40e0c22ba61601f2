package org.disclosurelint.accuracy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.disclosurelint.Linter;
import org.disclosurelint.config.Configuration;
import org.disclosurelint.profile.IssuerProfile;
import org.disclosurelint.report.JsonReport;
import org.disclosurelint.source.SourceFile;

/** Lints a folder of drafts with no rules and writes the JSON report: what the corpus scorer reads. */
public final class CorpusRun {
    private static final Configuration NO_RULES = new Configuration(List.of(), IssuerProfile.UNKNOWN, Map.of());

    private CorpusRun() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path folder, Path report) throws IOException {
        List<SourceFile> files;
        try (Stream<Path> paths = Files.list(folder)) {
            files = paths.sorted()
                    .filter(p -> p.toString().matches(".*\\.(?:txt|md|html?)"))
                    .map(p -> read(folder, p))
                    .toList();
        }
        try (Writer out = Files.newBufferedWriter(report)) {
            new JsonReport().write(Linter.of(NO_RULES).lint(files), out);
        }
    }

    private static SourceFile read(Path folder, Path file) {
        try {
            return SourceFile.read(folder, file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
