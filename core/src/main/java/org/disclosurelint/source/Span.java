package org.disclosurelint.source;

/**
 * A stretch of a source text.
 *
 * @param start 0-based offset of the first character, in UTF-16 code units of {@link SourceText#text()}
 * @param end 0-based offset behind the last character (half-open); {@code start == end} is a place between characters
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }
}
