package org.disclosurelint.report.html;

import java.util.List;

/**
 * A block of a release, or several items of a list, beside the names of its parts. Of the kinds exactly one is true.
 *
 * @param labels the parts, as far as they are not those of the row before
 * @param part the first part, by which the style knows it
 * @param items the segments of a paragraph (one item), of the items of a list, or of the lines of plain columns
 * @param table the rows of a table with cells
 */
record Row(List<String> labels, String part, Kind kind, List<Item> items, List<List<Cell>> table) {
    Row {
        labels = List.copyOf(labels);
        items = List.copyOf(items);
        table = List.copyOf(table);
    }

    /** As what the template shows it. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        LIST,
        COLUMNS,
        TABLE,
        SEPARATOR,
        /** What is missing between two blocks. */
        GAP
    }

    boolean isParagraph() {
        return kind == Kind.PARAGRAPH;
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isColumns() {
        return kind == Kind.COLUMNS;
    }

    boolean isTable() {
        return kind == Kind.TABLE;
    }

    boolean isSeparator() {
        return kind == Kind.SEPARATOR;
    }

    boolean isGap() {
        return kind == Kind.GAP;
    }

    /**
     * A paragraph, an item of a list.
     *
     * @param level 1 for an item that is not nested
     */
    record Item(int level, List<Segment> segments) {
        Item {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A cell of a table.
     *
     * @param span how many columns it takes
     */
    record Cell(boolean head, int span, List<Segment> segments) {
        Cell {
            segments = List.copyOf(segments);
        }
    }
}
