package org.disclosurelint.format.html;

import java.util.List;
import org.disclosurelint.format.plain.SourceLine;

/**
 * Lines of a page that belong together.
 *
 * @param level 1 and up for headings and items, otherwise 0
 * @param lines in order; at least one
 */
record Piece(Kind kind, int level, List<SourceLine> lines) {
    Piece {
        lines = List.copyOf(lines);
    }

    enum Kind {
        /** Lines that may be paragraphs, addresses, items with a typed bullet: as in plain text, the layout tells. */
        TEXT,
        /** Lines whose white space and line ends stand as typed. */
        TYPED,
        HEADING,
        /** The first paragraph of a list item. */
        ITEM,
        /** Rows of a table of figures, columns parted by two spaces. */
        ROWS
    }
}
