package org.disclosurelint.source;

/**
 * A stretch of a source text as editors and SARIF name it: lines and columns 1-based, columns in UTF-16 code units, a tab
 * is one column, the end column exclusive. Line ends are {@code \r\n}, {@code \n} and {@code \r}; a byte-order mark is not
 * part of the text.
 *
 * <pre>
 *   1: forward-      startLine 1, startColumn 1
 *   2: looking .     endLine 2, endColumn 8
 *             ^ column 9
 * </pre>
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0, 3.30</a>
 */
public record Region(int startLine, int startColumn, int endLine, int endColumn) {
    public Region {
        boolean ordered = startLine < endLine || (startLine == endLine && startColumn <= endColumn);
        if (startLine < 1 || startColumn < 1 || endColumn < 1 || !ordered) {
            throw new IllegalArgumentException(
                    "not a region: " + startLine + ":" + startColumn + " to " + endLine + ":" + endColumn);
        }
    }

    /** Whether the other region lies within this one; an empty region lies within if its place does. */
    public boolean contains(Region other) {
        return compare(startLine, startColumn, other.startLine, other.startColumn) <= 0
                && compare(other.endLine, other.endColumn, endLine, endColumn) <= 0;
    }

    private static int compare(int line, int column, int otherLine, int otherColumn) {
        return line == otherLine ? Integer.compare(column, otherColumn) : Integer.compare(line, otherLine);
    }
}
