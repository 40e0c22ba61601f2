package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import org.disclosurelint.finding.LintRun;

/**
 * A format in which a run is reported to a file. Found through {@link java.util.ServiceLoader} with an explicit class
 * loader. Implementations are stateless and thread-safe, and write the same run to the same bytes.
 */
public interface ReportFormat {
    /** The name by which {@code formats} calls it. */
    String name();

    /** The name of the file it writes. */
    String fileName();

    /** The same format as somebody wants it; a format to which that means nothing stays as it is. */
    default ReportFormat with(ReportOptions options) {
        return this;
    }

    /** Writes a run; does not close the writer. */
    void write(LintRun run, Writer out) throws IOException;
}
