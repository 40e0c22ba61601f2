package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a table holds data, or is there to put running text side by side. */
final class TableKind {
    private static final Pattern FIGURE = Pattern.compile(
            "[-–—+(]{0,2}[$€£¥]?[ ]?[-–—+(]{0,2}\\d{1,3}(?:,?\\d{3}){0,6}(?:\\.\\d{1,4})?[ ]?[)%xX*]{0,3}|[-–—]{1,3}|\\$|N/?[AM]|n/?[am]");
    /** Longer cells hold sentences. */
    private static final int LONGEST_CELL = 120;

    private static final int FEWEST_FIGURES = 2;

    private TableKind() {}

    static boolean isData(Flow.Table table) {
        int rows = 0;
        int widest = 0;
        int figures = 0;
        int stacked = 0;
        int cells = 0;
        for (List<List<Flow>> row : table.rows()) {
            int filled = 0;
            for (List<Flow> cell : row) {
                List<TextLine> lines = linesOf(cell);
                int length = lines.stream().mapToInt(TextLine::length).sum();
                if (length > LONGEST_CELL || holdsTable(cell)) {
                    return false;
                }
                filled += lines.isEmpty() ? 0 : 1;
                stacked += lines.size() > 1 ? 1 : 0;
                figures += lines.size() == 1 && isFigure(lines.get(0)) ? 1 : 0;
            }
            rows += filled > 0 ? 1 : 0;
            cells += filled;
            widest = Math.max(widest, filled);
        }
        boolean grid = rows > 1 && widest > 1;
        return grid && (figures >= FEWEST_FIGURES || (rows > 2 && widest > 2 && stacked * 4 < cells));
    }

    private static boolean holdsTable(List<Flow> cell) {
        return cell.stream().anyMatch(Flow.Table.class::isInstance);
    }

    private static boolean isFigure(TextLine line) {
        String text = line.text().toString().strip();
        return text.length() <= 30 && FIGURE.matcher(text).matches();
    }

    /** The paragraphs of a cell that hold something. */
    static List<TextLine> linesOf(List<Flow> cell) {
        List<TextLine> lines = new ArrayList<>();
        for (Flow flow : cell) {
            if (flow instanceof Flow.Text text && !text.line().isBlank()) {
                lines.add(text.line());
            }
        }
        return lines;
    }
}
