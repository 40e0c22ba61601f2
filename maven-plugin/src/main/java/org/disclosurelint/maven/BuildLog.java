package org.disclosurelint.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.Ink;
import org.disclosurelint.rule.Severity;

/** Prints a run into the log of a build, findings at the level of their severity, so that a quiet build shows the errors. */
final class BuildLog {
    private final Log log;
    private final Ink ink;

    BuildLog(Log log, Ink ink) {
        this.log = log;
        this.ink = ink;
    }

    /** @param frames whether each finding is printed, or only the summary */
    void print(LintRun run, List<String> notRead, boolean frames, boolean verbose) {
        ConsoleReport report = ConsoleReport.in(ink).verbose(verbose);
        // Modules that are built at the same time do not print into each other's findings.
        synchronized (BuildLog.class) {
            if (frames) {
                report.write(run, this::print);
            } else {
                report.summarize(run, this::print);
            }
            notRead.forEach(path -> log.warn("not judged, no format reads it: " + path));
        }
    }

    private void print(Severity weight, String line) {
        switch (weight) {
            case ERROR -> log.error(line);
            case WARNING -> log.warn(line);
            case NOTE -> log.info(line);
        }
    }
}
