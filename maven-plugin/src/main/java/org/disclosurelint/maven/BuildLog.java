package org.disclosurelint.maven;

import java.util.List;
import java.util.function.Consumer;
import org.apache.maven.plugin.logging.Log;
import org.disclosurelint.finding.LintRun;
import org.disclosurelint.finding.Threshold;
import org.disclosurelint.finding.Verdict;
import org.disclosurelint.report.ConsoleLines;
import org.disclosurelint.report.ConsoleReport;
import org.disclosurelint.report.GithubAnnotations;
import org.disclosurelint.report.Ink;
import org.disclosurelint.rule.Severity;

/**
 * Prints a run into the log of a build: findings that fail it as errors, so that a quiet build shows them, and those that do
 * not as warnings at most, so that no build that ends well is full of errors.
 */
final class BuildLog {
    private final Log log;
    private final Ink ink;
    private final Threshold threshold;

    BuildLog(Log log, Ink ink, Threshold threshold) {
        this.log = log;
        this.ink = ink;
        this.threshold = threshold;
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

    /**
     * Prints the findings as orders to GitHub's runner. It takes one only at the beginning of a line, and Maven writes its level
     * before each message, but only before its first line: so all orders are further lines of one message. A quiet build that
     * fails has them too.
     */
    void annotate(LintRun run) {
        List<String> orders = GithubAnnotations.of(run);
        if (orders.isEmpty()) {
            return;
        }
        String message = "for GitHub:\n" + String.join("\n", orders);
        synchronized (BuildLog.class) {
            if (Verdict.of(run, threshold).passed()) {
                log.info(message);
            } else {
                log.error(message);
            }
        }
    }

    /** Prints lines that belong together. */
    void print(Consumer<ConsoleLines> lines) {
        synchronized (BuildLog.class) {
            lines.accept(this::print);
        }
    }

    private void print(Severity weight, String line) {
        if (weight == Severity.NOTE) {
            log.info(line);
        } else if (threshold.isReachedBy(weight)) {
            log.error(line);
        } else {
            log.warn(line);
        }
    }
}
