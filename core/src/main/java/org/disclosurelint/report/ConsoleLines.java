package org.disclosurelint.report;

import org.disclosurelint.rule.Severity;

/** Where the console report goes, line by line: a build's log, a terminal. */
@FunctionalInterface
public interface ConsoleLines {
    /**
     * Takes one line.
     *
     * @param weight that of the finding it is about; {@link Severity#NOTE} for all that is only said
     * @param line without a line end
     */
    void print(Severity weight, String line);
}
