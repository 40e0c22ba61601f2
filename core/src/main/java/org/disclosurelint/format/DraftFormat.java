package org.disclosurelint.format;

import java.util.List;
import org.disclosurelint.draft.Draft;
import org.disclosurelint.source.SourceFile;

/**
 * A format in which drafts are kept. Found through {@link java.util.ServiceLoader} with an explicit class loader.
 * Implementations are stateless and thread-safe. A format whose reader needs a library loads none of its classes before
 * {@link #read} is called: a repository of plain text pays for no other format.
 */
public interface DraftFormat {
    /** The name by which reports call it: {@code plain-text}, {@code markdown}. */
    String name();

    /** The endings of the names of its files, in lower case without the dot; the empty string for a name without ending. */
    List<String> extensions();

    /**
     * Whether the bytes of a file show that it is of this format, whatever its name. Cheap: it is asked of every draft. A
     * format of text that looks like any other text says no, and is taken by the ending of the name.
     */
    default boolean recognizes(SourceFile file) {
        return false;
    }

    /** Whether a file of this format shows by its bytes that it is; then one that does not is none. */
    default boolean alwaysShows() {
        return false;
    }

    /**
     * Reads the drafts that a file holds: one, unless the format is one of bundles.
     *
     * @throws org.disclosurelint.source.ProblemsException if the file is not what the format says, or more than is read
     */
    List<Draft> read(SourceFile file, Reading how);
}
