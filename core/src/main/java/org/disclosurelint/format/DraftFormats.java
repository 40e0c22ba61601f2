package org.disclosurelint.format;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.draft.Mark;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.source.Problem;
import org.disclosurelint.source.ProblemsException;
import org.disclosurelint.source.SourceFile;
import org.disclosurelint.source.Span;

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

    /** These formats, and no others. */
    public static DraftFormats of(List<DraftFormat> formats) {
        return new DraftFormats(List.copyOf(formats));
    }

    /** The format that reads a file, if there is one: the one that its bytes show, else the one that its name tells. */
    public Optional<DraftFormat> find(SourceFile file) {
        return formats.stream()
                .filter(f -> f.recognizes(file))
                .findFirst()
                .or(() -> formats.stream()
                        .filter(f -> f.extensions().contains(file.extension()))
                        .findFirst());
    }

    /**
     * The format that reads a file.
     *
     * @throws ProblemsException if none does
     */
    public DraftFormat of(SourceFile file) {
        return find(file).orElseThrow(() -> unread(file));
    }

    /**
     * Reads the drafts that a file holds. If its name ends as another format does, they carry a mark that says so.
     *
     * @throws ProblemsException if no format reads it, or the format cannot
     */
    public List<Draft> read(SourceFile file, Reading how) {
        DraftFormat format = of(file);
        if (format.extensions().contains(file.extension())) {
            if (format.alwaysShows() && !format.recognizes(file)) {
                throw unlike(file, format);
            }
            return read(format, file, how);
        }
        Mark mark = new Mark(
                Mark.Kind.WRONG_ENDING,
                new TextRange(0, 0),
                new Span(0, 0),
                file.extension().isEmpty() ? "" : "." + file.extension(),
                Optional.of(label(format)),
                Optional.empty());
        return read(format, file, how).stream().map(d -> d.with(mark)).toList();
    }

    /** A draft that breaks its reader is a problem of this draft; the others are still told of. */
    private static List<Draft> read(DraftFormat format, SourceFile file, Reading how) {
        try {
            return format.read(file, how);
        } catch (ProblemsException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProblemsException(
                    new Problem(
                            file.path(),
                            Optional.empty(),
                            "",
                            "cannot be read as " + format.name() + ": the file is damaged, or the reader has a defect ("
                                    + e.getClass().getSimpleName() + ")",
                            Optional.of("open it in the program that made it and save it anew; if that does not help,"
                                    + " report the defect")),
                    e);
        }
    }

    private static ProblemsException unlike(SourceFile file, DraftFormat format) {
        String what = file.signature().orElse("text");
        return new ProblemsException(List.of(new Problem(
                file.path(),
                Optional.empty(),
                "",
                "cannot be read as " + format.name() + ", as its ending ." + file.extension()
                        + " says: it is damaged, or of another kind (by its first bytes " + what + ")",
                Optional.of("save it anew, or give it the ending of what it is"))));
    }

    private ProblemsException unread(SourceFile file) {
        String kind = file.extension().isEmpty() ? "files like this" : "." + file.extension() + " files";
        return new ProblemsException(List.of(new Problem(
                file.path(),
                Optional.empty(),
                "",
                "no reader for " + kind + ", expected "
                        + formats.stream().map(DraftFormats::label).distinct().collect(Collectors.joining(" or ")),
                Optional.of("save the text of the release in one of these"))));
    }

    private static String label(DraftFormat format) {
        return format.extensions().stream()
                .map(e -> e.isEmpty() ? "no ending" : "." + e)
                .collect(Collectors.joining(", ", format.name() + " (", ")"));
    }
}
