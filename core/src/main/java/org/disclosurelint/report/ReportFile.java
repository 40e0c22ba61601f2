package org.disclosurelint.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.disclosurelint.finding.LintRun;

/** Writes reports to files, each whole or not at all. */
public final class ReportFile {
    private ReportFile() {}

    /**
     * Writes a report beside its place and then moves it there, so that whoever reads it never sees half of it, and a failure
     * leaves the report of the run before.
     *
     * @param folder made if it is not there
     * @return the file
     */
    public static Path write(LintRun run, ReportFormat format, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(format.fileName());
        Path beside = Files.createTempFile(folder, ".disclosure", ".part");
        try {
            try (Writer out = Files.newBufferedWriter(beside)) {
                format.write(run, out);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
        return file;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
