package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of figures of a table stand. Figures of one column stand above each other; where that does not part them,
 * but all rows have as many figures, they stand in their order.
 */
final class ColumnGrid {
    private static final int MOST_COLUMNS = 40;
    /** By column where it begins and where it ends. */
    private final List<int[]> columns;

    private final boolean ordinal;

    private ColumnGrid(List<int[]> columns, boolean ordinal) {
        this.columns = columns;
        this.ordinal = ordinal;
    }

    /** The columns of rows; empty if they cannot be told apart. */
    static Optional<ColumnGrid> of(List<GridLine> lines) {
        List<GridLine> rows = lines.stream().filter(GridLine::isRow).toList();
        List<int[]> spans = rows.stream()
                .map(ColumnGrid::figures)
                .flatMap(Collection::stream)
                .map(p -> new int[] {p.from(), p.to()})
                .sorted(Comparator.comparingInt(s -> s[0]))
                .toList();
        List<int[]> columns = new ArrayList<>();
        for (int[] span : spans) {
            int[] last = columns.isEmpty() ? new int[] {-1, -1} : columns.get(columns.size() - 1);
            if (span[0] < last[1]) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                columns.add(Arrays.copyOf(span, 2));
            }
        }
        ColumnGrid grid = new ColumnGrid(columns, false);
        if (columns.size() <= MOST_COLUMNS
                && rows.stream().allMatch(r -> grid.place(r).isPresent())) {
            return Optional.of(grid);
        }
        int width = rows.isEmpty() ? 0 : figures(rows.get(0)).size();
        if (width == 0
                || width > MOST_COLUMNS
                || rows.stream().anyMatch(r -> figures(r).size() != width)) {
            return Optional.empty();
        }
        List<int[]> ordinals = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            int column = c;
            ordinals.add(new int[] {
                rows.stream().mapToInt(r -> figures(r).get(column).from()).min().orElse(0),
                rows.stream().mapToInt(r -> figures(r).get(column).to()).max().orElse(0)
            });
        }
        return Optional.of(new ColumnGrid(ordinals, true));
    }

    private static List<GridLine.Piece> figures(GridLine row) {
        return row.values().stream()
                .filter(p -> p.isValue() || p.figure().isPresent())
                .toList();
    }

    int size() {
        return columns.size();
    }

    int from(int column) {
        return columns.get(column)[0];
    }

    int to(int column) {
        return columns.get(column)[1];
    }

    /** Whether no column reaches into the next, so that headings can be laid over them. */
    boolean isApart() {
        for (int c = 1; c < columns.size(); c++) {
            if (from(c) < to(c - 1)) {
                return false;
            }
        }
        return true;
    }

    /** The figures of a row by column; empty if two would stand in one or one in two. */
    Optional<List<Optional<GridLine.Piece>>> place(GridLine row) {
        List<Optional<GridLine.Piece>> placed = new ArrayList<>();
        List<GridLine.Piece> figures = figures(row);
        if (ordinal) {
            figures.forEach(f -> placed.add(Optional.of(f)));
            return Optional.of(placed).filter(p -> p.size() == columns.size());
        }
        for (int[] column : columns) {
            List<GridLine.Piece> here = figures.stream()
                    .filter(f -> f.overlaps(column[0], column[1]))
                    .toList();
            if (here.size() > 1) {
                return Optional.empty();
            }
            placed.add(here.stream().findFirst());
        }
        List<GridLine.Piece> all = placed.stream().flatMap(Optional::stream).toList();
        return all.equals(figures) ? Optional.of(placed) : Optional.empty();
    }
}
