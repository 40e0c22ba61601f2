package org.disclosurelint.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How drafts are to be read, where a format leaves a choice. Immutable.
 *
 * @param encoding the encoding of text, or empty to tell it from the bytes
 * @param revisions which side of tracked changes is read
 */
public record Reading(Optional<Charset> encoding, RevisionView revisions) {
    /** The encoding told from the bytes, tracked changes as if accepted. */
    public static final Reading DEFAULT = new Reading(Optional.empty(), RevisionView.FINAL);

    public Reading in(Charset charset) {
        return new Reading(Optional.of(charset), revisions);
    }

    public Reading with(RevisionView view) {
        return new Reading(encoding, view);
    }
}
