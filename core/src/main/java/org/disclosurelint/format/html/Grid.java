package org.disclosurelint.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The columns that the cells of a table take up, row by row.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/tables.html#algorithm-for-processing-rows">processing rows</a>
 */
final class Grid {
    /** By HTML no cell reaches over more columns. */
    private static final int MOST_COLUMNS = 1000;
    /** By column how many of the rows from here on a cell of a row above takes up. */
    private final List<Integer> taken = new ArrayList<>();

    private int next;

    void nextRow() {
        taken.replaceAll(rows -> Math.max(0, rows - 1));
        next = 0;
    }

    /** Places the next cell of the row: the column in which it begins. */
    int place(Element cell) {
        while (next < taken.size() && taken.get(next) > 0) {
            next++;
        }
        int from = next;
        next = Math.min(MOST_COLUMNS, from + number(cell.attr("colspan")));
        while (taken.size() < next) {
            taken.add(0);
        }
        int rows = number(cell.attr("rowspan"));
        for (int column = from; column < next; column++) {
            taken.set(column, rows);
        }
        return from;
    }

    /** The column behind the cell that was placed last. */
    int end() {
        return next;
    }

    private static int number(String attribute) {
        String digits = attribute.strip();
        return digits.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(digits)) : 1;
    }
}
