package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.draft.TextRange;

/**
 * A table of which every cell stands on a line of its own, as it does where somebody copied it from a page: the headings of
 * the columns one below the other, then each label and its figures. It is read only where nothing is left open: every row has as
 * many figures as every other, and as many headings stand above.
 *
 * @param headings of the columns, from left to right
 * @param rows those with figures have as many cells as there are headings
 */
record StackedCells(List<GridLine> headings, List<Table.Row> rows) {
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 2;
    private static final int LONGEST_HEADING = 40;
    private static final int MOST_OTHERS = 2;
    private static final Pattern SIGN = Pattern.compile("[$€£]");
    /** The mark of a footnote that stood raised behind a label. */
    private static final Pattern MARK = Pattern.compile("\\d{1,2}(?:,\\d{1,2}){0,3}\\*{0,3}|\\*{1,3}|\\(\\w\\)");

    StackedCells {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the lines of a table whose columns are lost.
     *
     * @param head the lines above its first figure; the last of them is the label of that figure
     */
    static Optional<StackedCells> of(List<GridLine> head, List<GridLine> body) {
        int label = head.size() - 1;
        while (label >= 0 && SIGN.matcher(head.get(label).text()).matches()) {
            label--;
        }
        if (label < 0) {
            return Optional.empty();
        }
        List<GridLine> lines = new ArrayList<>();
        lines.add(head.get(label));
        lines.addAll(body);
        List<Stack> stacks = stacks(lines);
        int width = stacks.stream()
                .mapToInt(s -> s.cells.size())
                .filter(n -> n > 0)
                .min()
                .orElse(0);
        List<GridLine> headings = headings(head.subList(0, label));
        boolean certain = width >= FEWEST_COLUMNS
                && headings.size() >= width
                && lines.stream().allMatch(l -> l.pieces().size() == 1)
                && stacks.stream().allMatch(s -> s.fits(width))
                && stacks.stream().filter(s -> !s.cells.isEmpty()).count() >= FEWEST_ROWS;
        return certain
                ? Optional.of(new StackedCells(
                        headings.subList(headings.size() - width, headings.size()),
                        stacks.stream().map(s -> s.row(width)).toList()))
                : Optional.empty();
    }

    /** A label and what stands below it up to the next. */
    private record Stack(GridLine label, List<Table.Cell> cells) {
        boolean fits(int width) {
            return cells.isEmpty() || cells.size() == width || (cells.size() == width + 1 && beginsWithMark());
        }

        private boolean beginsWithMark() {
            return MARK.matcher(cells.get(0).text()).matches();
        }

        Table.Row row(int width) {
            if (cells.isEmpty()) {
                return new Table.Row(label.range(), label.text(), Collections.nCopies(width, Optional.empty()));
            }
            List<Table.Cell> figures = cells.subList(cells.size() - width, cells.size());
            TextRange range = new TextRange(
                    label.range().start(), figures.get(width - 1).range().end());
            return new Table.Row(
                    range, label.text(), figures.stream().map(Optional::of).toList());
        }
    }

    private static List<Stack> stacks(List<GridLine> lines) {
        List<Stack> stacks = new ArrayList<>();
        for (GridLine line : lines) {
            GridLine.Piece piece = line.pieces().get(0);
            boolean value = piece.isValue() || piece.figure().isPresent();
            if (stacks.isEmpty() || (!value && !MARK.matcher(piece.text()).matches())) {
                stacks.add(new Stack(line, new ArrayList<>()));
            } else if (value && !SIGN.matcher(piece.text()).matches()) {
                stacks.get(stacks.size() - 1).cells.add(new Table.Cell(piece.range(), piece.text(), piece.figure()));
            }
        }
        return stacks;
    }

    /** The lines above the first label that name columns; between them may stand the name of a part, or of a column of words. */
    private static List<GridLine> headings(List<GridLine> above) {
        List<GridLine> headings = new ArrayList<>();
        int others = 0;
        for (int i = above.size() - 1; i >= 0; i--) {
            String text = above.get(i).text();
            boolean scale = TableReading.SCALE.matcher(text).find();
            boolean names = ColumnPeriod.namesTime(text)
                    || TableReading.CHANGE.matcher(text).find();
            if (names && !scale && text.length() <= LONGEST_HEADING) {
                headings.add(0, above.get(i));
            } else if (!scale && (!headings.isEmpty() || ++others > MOST_OTHERS)) {
                break;
            }
        }
        return headings;
    }
}
