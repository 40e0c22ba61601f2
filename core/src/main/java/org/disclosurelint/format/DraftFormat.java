package org.disclosurelint.format;

import java.nio.charset.Charset;
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

    /** Whether this format reads the file, judged by its name and its first bytes. The first format that does is taken. */
    boolean reads(SourceFile file);

    /**
     * Reads a draft.
     *
     * @param encoding the encoding to use, or empty to tell it from the bytes
     * @throws org.disclosurelint.source.ProblemsException if the file is not what the format says
     */
    Draft read(SourceFile file, Optional<Charset> encoding);
}
