package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.TextRange;

/**
 * A table of figures.
 *
 * @param range from its title or its first heading to its last row
 * @param title the lines above its columns, one space between them; may be empty
 * @param scale by what its amounts are to be multiplied ("in thousands"), if title or headings say so; amounts per share are
 *     meant as they stand
 * @param columns from left to right, without that of the labels; empty if they could not be told apart
 * @param rows from top to bottom; each has as many cells as there are columns
 */
public record Table(TextRange range, String title, Optional<BigDecimal> scale, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it is known which figure stands in which column. */
    public boolean hasColumns() {
        return !columns.isEmpty();
    }

    /**
     * A column.
     *
     * @param heading the words above it, from top to bottom; may be empty
     * @param period the period or the day to which the heading says that it belongs
     * @param kind what its figures are by its heading and its cells
     */
    public record Column(String heading, Optional<ColumnPeriod> period, Kind kind) {
        /** What the figures of a column are. */
        public enum Kind {
            AMOUNT,
            PERCENT,
            /** By how many percent another column changed. */
            PERCENT_CHANGE,
            /** By how much another column changed. */
            CHANGE
        }
    }

    /**
     * A row.
     *
     * @param label its words, without the dots that lead to the figures; empty if it has none
     * @param cells by column; a row of a heading within the table has none but empty ones
     */
    public record Row(TextRange range, String label, List<Optional<Cell>> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The figure in a column, if one stands there. */
        public Optional<Figure> figure(int column) {
            return cells.get(column).flatMap(Cell::figure);
        }

        /** Whether no figure stands on it. */
        public boolean isHeading() {
            return cells.stream().allMatch(Optional::isEmpty);
        }
    }

    /**
     * A cell that holds something.
     *
     * @param figure as it stands, without the scale of the table; empty for {@code NM} and the like
     */
    public record Cell(TextRange range, String text, Optional<Figure> figure) {
        public boolean isPercent() {
            return text.indexOf('%') >= 0;
        }

        /** Whether a dash stands for nothing. */
        public boolean isNil() {
            return figure.isPresent() && text.chars().noneMatch(Character::isDigit);
        }
    }
}
