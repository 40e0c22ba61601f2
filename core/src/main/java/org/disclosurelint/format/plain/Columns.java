package org.disclosurelint.format.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.format.prose.LineWriter;
import org.disclosurelint.source.Span;

/**
 * Lines in which columns of text stand side by side, as two contacts do. They are read one column after the other. Where the
 * columns begin is told by the lines with a wide gap; a line that fills its column leaves no more than a blank before the next.
 */
final class Columns {
    private static final int NEAR = 4;
    private static final int MOST_LINES = 40;
    private static final int WIDEST = 300;
    private static final Pattern REACHES =
            Pattern.compile("(?i)@|\\d{3}[-. )/]{1,2}\\d{3,4}|\\b(?:contacts?|inquiries|www\\.)");

    private final List<SourceLine> lines;
    private final int from;
    private final int to;
    private final List<Integer> starts;
    private final boolean sideBySide;

    private Columns(List<SourceLine> lines, int from, int to, List<Integer> starts, boolean sideBySide) {
        this.sideBySide = sideBySide;
        this.lines = lines;
        this.from = from;
        this.to = to;
        this.starts = starts;
    }

    /** The columns of a draft by the index of their first line. */
    static Map<Integer, Columns> of(List<SourceLine> lines, BitSet tables) {
        Map<Integer, Columns> found = new HashMap<>();
        int i = 0;
        while (i < lines.size()) {
            Columns here = at(lines, i, tables);
            if (here.sideBySide) {
                found.put(i, here);
            }
            i = here.to;
        }
        return found;
    }

    private static Columns at(List<SourceLine> lines, int from, BitSet tables) {
        List<Integer> starts = tables.get(from) ? List.of() : starts(lines, from, tables);
        if (starts.size() < 2) {
            return new Columns(lines, from, from + 1, List.of(), false);
        }
        int full = 0;
        int labels = 0;
        boolean reaches = false;
        int to = from;
        while (to < lines.size()
                && !tables.get(to)
                && (to == from || lines.get(to).follows())) {
            SourceLine line = lines.get(to);
            List<Cell> cells = cells(line, starts);
            boolean fits = cells.size() == starts.size() || (cells.size() == 1 && column(cells.get(0), starts) > 0);
            boolean lastOfFirst = cells.size() == 1 && line.indent() == starts.get(0) && line.edge() < starts.get(1);
            if (!fits && !lastOfFirst) {
                break;
            }
            full += cells.size() == starts.size() ? 1 : 0;
            labels += isLabeled(line, cells) ? 1 : 0;
            reaches |= REACHES.matcher(line.text()).find();
            to++;
        }
        boolean sideBySide = full >= 2 && 2 * labels < full && reaches;
        return new Columns(lines, from, Math.max(to, from + 1), starts, sideBySide);
    }

    /** Where the columns begin: on the first line, or if that fills a column, on the line below. */
    private static List<Integer> starts(List<SourceLine> lines, int from, BitSet tables) {
        List<Cell> first = cells(lines.get(from));
        boolean below = first.size() == 1
                && from + 1 < lines.size()
                && lines.get(from + 1).follows()
                && !tables.get(from + 1);
        List<Integer> starts = (below ? cells(lines.get(from + 1)) : first)
                .stream().map(Cell::column).toList();
        return below && cells(lines.get(from), starts).size() < starts.size() ? List.of() : starts;
    }

    /** The cells by the gaps of the line, or if they are too few, by the columns of its neighbors. */
    private static List<Cell> cells(SourceLine line, List<Integer> starts) {
        List<Cell> cells = cells(line);
        return cells.isEmpty() || cells.size() >= starts.size()
                ? cells
                : Cell.at(line, starts).orElse(cells);
    }

    private static List<Cell> cells(SourceLine line) {
        if (line.length() > WIDEST) {
            return List.of();
        }
        List<Cell> joined = new ArrayList<>();
        for (Cell cell : Cell.of(line)) {
            if (joined.isEmpty() || cell.isColumn()) {
                joined.add(cell);
            } else {
                Cell last = joined.remove(joined.size() - 1);
                joined.add(new Cell(last.from(), cell.to(), last.column(), last.gapBefore()));
            }
        }
        return joined;
    }

    /** {@code Telephone:    555-0100} is a label and what it says, not two columns. */
    private static boolean isLabeled(SourceLine line, List<Cell> cells) {
        return cells.size() == 2
                && cells.get(0).words(line).endsWith(":")
                && !cells.get(1).words(line).endsWith(":");
    }

    private static int column(Cell cell, List<Integer> starts) {
        for (int c = 0; c < starts.size(); c++) {
            if (Math.abs(cell.column() - starts.get(c)) <= NEAR) {
                return c;
            }
        }
        return -1;
    }

    /** The index of the first line behind the columns. */
    int end() {
        return to;
    }

    void write(DraftBuilder draft, LineWriter writer) {
        for (int c = 0; c < starts.size(); c++) {
            draft.openBlock();
            boolean open = false;
            for (int n = from; n < to; n++) {
                SourceLine line = lines.get(n);
                List<Cell> cells = cells(line, starts);
                int column = c;
                Optional<Cell> cell = cells.size() == starts.size()
                        ? Optional.of(cells.get(c))
                        : Optional.of(cells.get(0)).filter(only -> Math.max(0, column(only, starts)) == column);
                if (cell.isEmpty()) {
                    continue;
                }
                if (open) {
                    int at = line.span(cell.get().from(), cell.get().to()).start();
                    draft.append("\n", new Span(at, at));
                }
                open = true;
                draft.openLine(cell.get().column());
                line.write(writer, cell.get().from(), cell.get().to());
                draft.closeLine();
            }
            draft.closeBlock(Block.Kind.PARAGRAPH, 0, c == 0 ? lines.get(from).blankBefore() : 1);
        }
    }
}
