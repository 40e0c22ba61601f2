package org.disclosurelint.format;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;

/** The formats at hand. Immutable and thread-safe. */
public final class DraftFormats {
    private final List<DraftFormat> formats;

    private DraftFormats(List<DraftFormat> formats) {
        this.formats = formats;
    }

    /** The formats that a class loader finds. */
    public static DraftFormats load(ClassLoader loader) {
        return new DraftFormats(ServiceLoader.load(DraftFormat.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /** The format that reads a file, if there is one. */
    public Optional<DraftFormat> find(SourceFile file) {
        return formats.stream().filter(f -> f.reads(file)).findFirst();
    }

    /**
     * The format that reads a file.
     *
     * @throws ProblemsException if none does
     */
    public DraftFormat of(SourceFile file) {
        return find(file)
                .orElseThrow(() -> new ProblemsException(List.of(Problem.of(
                        file.path(),
                        "no reader for this kind of file, expected one of "
                                + String.join(
                                        ", ",
                                        formats.stream().map(DraftFormat::name).toList())))));
    }
}
