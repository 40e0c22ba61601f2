package org.disclosurelint.format.html;

import java.util.List;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.RowWriter;

/**
 * Lines of a page that belong together.
 *
 * @param level 1 and up for headings and items, otherwise 0
 * @param lines in order; at least one; of {@link Kind#ROWS} the first words of each
 * @param rows of {@link Kind#ROWS} the cells that hold something, each row at least one
 */
record Piece(Kind kind, int level, List<SourceLine> lines, List<List<RowWriter.Cell>> rows) {
    Piece {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    Piece(Kind kind, int level, List<SourceLine> lines) {
        this(kind, level, lines, List.of());
    }

    static Piece of(List<List<RowWriter.Cell>> rows) {
        List<SourceLine> lines =
                rows.stream().map(row -> SourceLine.of(row.get(0).words(), 0)).toList();
        return new Piece(Kind.ROWS, 0, lines, rows);
    }

    enum Kind {
        /** Lines that may be paragraphs, addresses, items with a typed bullet: as in plain text, the layout tells. */
        TEXT,
        /** Lines whose white space and line ends stand as typed. */
        TYPED,
        HEADING,
        /** The first paragraph of a list item. */
        ITEM,
        /** Rows of a table of figures or words. */
        ROWS
    }
}
