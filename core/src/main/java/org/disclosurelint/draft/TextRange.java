package org.disclosurelint.draft;

/**
 * A stretch of the prose of a draft. Not to be confused with a {@link org.disclosurelint.source.Span}, which counts in the
 * source: the two differ wherever a line was unwrapped or a character normalized.
 *
 * @param start 0-based offset of the first character, in UTF-16 code units of {@link Draft#text()}
 * @param end 0-based offset behind the last character (half-open)
 */
public record TextRange(int start, int end) implements Comparable<TextRange> {
    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the other range lies within this one; an empty range lies within if its place does. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, counted from another origin. */
    public TextRange shift(int by) {
        return new TextRange(start + by, end + by);
    }

    /** The same stretch without white space at its ends; empty at its end if it holds nothing else. */
    public TextRange stripped(CharSequence text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new TextRange(from, to);
    }

    /** The characters of this stretch. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TextRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
