package org.disclosurelint.format.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.format.prose.Glyph;

/**
 * A stretch of a line between gaps, where a gap is a tab or at least two spaces.
 *
 * @param from 0-based offset of the first character in the text of the line
 * @param to 0-based offset behind the last character (half-open)
 * @param column the column of the first character on the screen, 0-based, tabs expanded to the next multiple of eight
 * @param gapBefore how wide the gap before the cell is on the screen, in columns; 0 for the first
 */
record Cell(int from, int to, int column, int gapBefore) {
    /** The width of a gap that nobody makes between two sentences. */
    static final int WIDE = 4;

    String words(SourceLine line) {
        return line.text().substring(from, to);
    }

    static List<Cell> of(SourceLine line) {
        List<Cell> cells = new ArrayList<>();
        String text = line.text();
        int column = line.indent();
        int from = 0;
        int fromColumn = column;
        int gapBefore = 0;
        int i = 0;
        while (i < text.length()) {
            if (!Glyph.isSpace(text.charAt(i))) {
                i++;
                column++;
                continue;
            }
            int gapStart = i;
            int gapColumn = column;
            boolean tab = false;
            while (Glyph.isSpace(text.charAt(i))) {
                tab |= text.charAt(i) == '\t';
                column = text.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
                i++;
            }
            if (tab || i - gapStart > 1) {
                cells.add(new Cell(from, gapStart, fromColumn, gapBefore));
                from = i;
                fromColumn = column;
                gapBefore = tab ? Math.max(WIDE, column - gapColumn) : column - gapColumn;
            }
        }
        cells.add(new Cell(from, text.length(), fromColumn, gapBefore));
        return cells;
    }

    /**
     * The cells of a line whose columns are known.
     *
     * @param starts the columns at which cells begin, in order
     * @return empty unless white space parts the line right before each of them but the first
     */
    static Optional<List<Cell>> at(SourceLine line, List<Integer> starts) {
        List<Cell> cells = new ArrayList<>();
        String text = line.text();
        int column = line.indent();
        int from = 0;
        int fromColumn = column;
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean space = Glyph.isSpace(text.charAt(i));
            int next = cells.size() + 1;
            if (!space && next < starts.size() && column == starts.get(next) && end < i) {
                cells.add(new Cell(from, end, fromColumn, 0));
                from = i;
                fromColumn = column;
            }
            end = space ? end : i + 1;
            column = text.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
        }
        cells.add(new Cell(from, text.length(), fromColumn, 0));
        return cells.size() == starts.size() ? Optional.of(cells) : Optional.empty();
    }

    /** Whether the gap before the cell is one between columns, not the wide space after a sentence. */
    boolean isColumn() {
        return gapBefore >= WIDE;
    }
}
