package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;

/**
 * A format in which drafts are kept. Found through {@link java.util.ServiceLoader} with an explicit class loader.
 * Implementations are stateless and thread-safe.
 */
public interface DraftFormat {
    /** The name by which reports call it: {@code plain-text}, {@code markdown}. */
    String name();

    /** The endings of the names of its files, in lower case without the dot; the empty string for a name without ending. */
    List<String> extensions();

    /**
     * Whether this format reads the file. Judged by the ending of its name unless a format knows better. The first format
     * that does is taken.
     */
    default boolean reads(SourceFile file) {
        return extensions().contains(file.extension());
    }

    /**
     * Reads a draft.
     *
     * @param encoding the encoding to use, or empty to tell it from the bytes
     * @throws org.disclosurelint.source.ProblemsException if the file is not what the format says
     */
    Draft read(SourceFile file, Optional<Charset> encoding);
}
