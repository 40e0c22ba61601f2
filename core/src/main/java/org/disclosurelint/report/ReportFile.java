package org.disclosurelint.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.disclosurelint.author.Impact;
import org.disclosurelint.author.StarterFiles;
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
        return write(folder, format.fileName(), out -> format.write(run, out));
    }

    /**
     * Writes what a change of rules does as {@code disclosure-impact.json} and as {@code disclosure-impact.html}, each as
     * {@link #write(LintRun, ReportFormat, Path)} does.
     *
     * @return the files
     */
    public static List<Path> write(Impact impact, Path folder) throws IOException {
        return List.of(
                write(folder, "disclosure-impact.html", out -> ImpactHtml.write(impact, out)),
                write(folder, "disclosure-impact.json", out -> ImpactJson.write(impact, out)));
    }

    /**
     * Writes the first files of a repository, but none that is already there.
     *
     * @param root the folder from which their paths lead
     * @return the paths of those written, in order; all others were left alone
     */
    public static List<String> write(StarterFiles files, Path root) throws IOException {
        List<String> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.texts().entrySet()) {
            Path path = root.resolve(file.getKey());
            if (!Files.exists(path)) {
                Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(root));
                Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
                if (file.getValue().startsWith("#!") && !path.toFile().setExecutable(true)) {
                    throw new IOException("cannot be made a program: " + file.getKey());
                }
                written.add(file.getKey());
            }
        }
        return List.copyOf(written);
    }

    private static Path write(Path folder, String name, Body body) throws IOException {
        Path file = folder.resolve(name);
        write(file, body);
        return file;
    }

    /**
     * Writes one file of bytes as {@link #write(LintRun, ReportFormat, Path)} does.
     *
     * @param file its folder is made if it is not there
     */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        fill(file, beside -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
                content.write(out);
            }
        });
    }

    /** Writes one file of text, whole or not at all. */
    static void write(Path file, Body body) throws IOException {
        fill(file, beside -> {
            try (Writer out = Files.newBufferedWriter(beside)) {
                body.write(out);
            }
        });
    }

    /** Writes one file of bytes, whole or not at all. */
    static void write(Path file, byte[] bytes) throws IOException {
        fill(file, beside -> Files.write(beside, bytes));
    }

    private static void fill(Path file, Filling filling) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, ".disclosure", ".part");
        try {
            filling.fill(beside);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** What stands in a file of bytes. */
    @FunctionalInterface
    public interface Bytes {
        /** Writes it all; does not close the stream. */
        void write(OutputStream out) throws IOException;
    }

    /** What stands in a file of text. */
    @FunctionalInterface
    interface Body {
        void write(Writer out) throws IOException;
    }

    /** Fills a file that is there. */
    @FunctionalInterface
    private interface Filling {
        void fill(Path file) throws IOException;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
