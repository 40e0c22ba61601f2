package org.disclosurelint.draft;

import java.util.List;

/**
 * A block of a draft: what stands between blank lines, or what the format calls a block.
 *
 * @param kind what the format tells about it; plain text tells little, so a heading may come as a {@link Kind#PARAGRAPH}
 * @param level 1 and up for headings and nested list items, otherwise 0
 * @param range its stretch of the prose, without surrounding white space
 * @param lines the lines of the source that make it up, in order; at least one
 * @param blankLinesBefore how many blank lines of the source stand before it
 */
public record Block(Kind kind, int level, TextRange range, List<Line> lines, int blankLinesBefore) {
    public Block {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a block without lines");
        }
    }

    /** What a block is by its format. */
    public enum Kind {
        /** Running text, or anything that the format does not tell apart from it. */
        PARAGRAPH,
        /** A heading that the format marks as one (Markdown {@code #}, HTML {@code h1}). */
        HEADING,
        /** An item of a bulleted or numbered list, its marker not part of the prose. */
        LIST_ITEM,
        /** Rows of columns. Each source line is one line of the block. */
        TABLE,
        /** A rule of dashes, stars and the like; in the prose as it stands. */
        SEPARATOR
    }

    /**
     * A line of the source within a block.
     *
     * @param range its stretch of the prose, without indentation and trailing white space
     * @param indent the columns before its first character, tabs expanded to the next multiple of eight
     * @param cells what stands on it side by side, from left to right; empty if that is one thing only or the format does not
     *     tell
     */
    public record Line(TextRange range, int indent, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One of the things that stand side by side on a line. The sign of a currency and a closing bracket that have a place of
     * their own, to line up figures, belong to the cell of the figure.
     *
     * @param range its stretch of the prose, without white space around it
     * @param from the column in which it begins: of the grid where the format has one, else of the screen; so columns of one
     *     table can be compared with each other and with nothing else
     * @param to the column behind it (half-open)
     */
    public record Cell(TextRange range, int from, int to) {}
}
