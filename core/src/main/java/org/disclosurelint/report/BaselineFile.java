package org.disclosurelint.report;

import java.io.IOException;
import java.nio.file.Path;
import org.disclosurelint.triage.BaselineText;

/** Writes a baseline. Nothing but an order to do so calls it. */
public final class BaselineFile {
    private BaselineFile() {}

    /** Writes it whole or not at all, as {@link ReportFile} does. */
    public static void write(BaselineText baseline, Path file) throws IOException {
        ReportFile.write(file, out -> out.write(baseline.text()));
    }
}
