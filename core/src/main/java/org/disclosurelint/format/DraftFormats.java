package org.disclosurelint.format;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
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
        return find(file).orElseThrow(() -> unread(file));
    }

    private ProblemsException unread(SourceFile file) {
        String kind = file.extension().isEmpty() ? "files like this" : "." + file.extension() + " files";
        return new ProblemsException(List.of(new Problem(
                file.path(),
                Optional.empty(),
                "",
                "no reader for " + kind + ", expected "
                        + formats.stream().map(DraftFormats::label).collect(Collectors.joining(" or ")),
                Optional.of("save the text of the release in one of these"))));
    }

    private static String label(DraftFormat format) {
        return format.extensions().stream()
                .map(e -> e.isEmpty() ? "no ending" : "." + e)
                .collect(Collectors.joining(", ", format.name() + " (", ")"));
    }
}
