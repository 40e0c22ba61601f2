package org.disclosurelint.source;

import java.util.Optional;

/**
 * A stretch of a source text that can still be read and told of. Immutable and thread-safe.
 *
 * @param span counted in the text
 */
public record Passage(SourceText source, Span span) {
    public Region region() {
        return source.region(span);
    }

    /** The characters, as they stand in the source. */
    public String words() {
        return source.words(span);
    }

    /** A part of this passage; its offsets are counted from the beginning of the passage. */
    public Passage part(int start, int end) {
        return new Passage(source, new Span(span.start() + start, span.start() + end));
    }

    /** Something wrong with it. */
    public Problem problem(String message) {
        return Problem.at(source, span, message, Optional.empty());
    }
}
