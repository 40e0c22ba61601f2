package org.disclosurelint.format.plain;

import java.util.List;

/**
 * How lines are laid out, as far as it tells what their ends mean: whether a line was broken because it was full. Told from
 * the columns of typed text, or by a reader that knows where the lines stand on a page.
 */
public interface Layout {
    /** A typed line this long was not broken by anybody: it is a paragraph, and its end means something. */
    int LONG = 160;

    /** The layout of typed lines. */
    static Layout of(List<SourceLine> lines) {
        return WrappedLayout.of(lines);
    }

    /** The column at which lines are wrapped; 0 if no line is. */
    int width();

    /** Whether lines are broken short of that column in the middle of sentences, as in mail wrapped twice. */
    boolean ragged();

    /** Whether a line had no room for the first word of the next one. */
    boolean isFull(SourceLine line, SourceLine next);

    /** Whether a line had so much room for the first word of the next one that its end was meant. */
    boolean isShort(SourceLine line, SourceLine next);

    /** Whether a line had so much room that it cannot be one of a wrapped paragraph, finished or not. */
    boolean isStub(SourceLine line, SourceLine next);

    /** Whether a line is a paragraph that nobody broke. */
    default boolean isUnbroken(SourceLine line) {
        return line.length() > LONG;
    }

    /** Whether both lines are centered. */
    default boolean isCentered(SourceLine line, SourceLine next) {
        int middles = 2 * line.indent() + line.length() - (2 * next.indent() + next.length());
        return line.indent() != next.indent() && line.indent() > 0 && next.indent() > 0 && Math.abs(middles) <= 3;
    }
}
