package org.disclosurelint.report;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns as wide as their widest cell; the last column is as long as it likes. Not thread-safe. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row; cells are made safe for a terminal. */
    TextTable row(String... cells) {
        rows.add(List.of(cells).stream().map(Printable::line).toList());
        return this;
    }

    /** The rows in the order in which they were added, without blanks at their ends. */
    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(column == 0 ? "" : GAP).append(cell);
            if (column < row.size() - 1) {
                line.append(" ".repeat(width(column) - length(cell)));
            }
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .mapToInt(row -> length(row.get(column)))
                .max()
                .orElse(0);
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
