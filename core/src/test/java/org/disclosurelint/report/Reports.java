package org.disclosurelint.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.disclosurelint.finding.LintRun;
import se.bjurr.violations.lib.ViolationsApi;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Writes reports, and reads them as Jenkins and reviewing bots do. */
final class Reports {
    private Reports() {}

    static String write(ReportFormat format, LintRun run) {
        StringWriter out = new StringWriter();
        try {
            format.write(run, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** By a library that is none of ours. */
    static Set<Violation> read(String report, Parser as, Path folder) throws IOException {
        Files.writeString(folder.resolve("report"), report);
        return ViolationsApi.violationsApi()
                .withPattern(".*report$")
                .withViolationsLogger(new QuietLog())
                .withIgnorePaths(List.of())
                .inFolder(folder.toString())
                .findAll(as)
                .violations();
    }

    private static final class QuietLog implements se.bjurr.violations.lib.ViolationsLogger {
        @Override
        public void log(java.util.logging.Level level, String message) {}

        @Override
        public void log(java.util.logging.Level level, String message, Throwable failure) {
            throw new IllegalStateException(message, failure);
        }
    }
}
