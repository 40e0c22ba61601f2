package org.disclosurelint.format.prose;

import java.util.List;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.DraftBuilder;
import org.disclosurelint.source.SourceText;
import org.disclosurelint.source.Span;

/** Writes tables of formats that have a grid: each row a line, two spaces between columns. */
public final class RowWriter {
    private final DraftBuilder draft;
    private final LineWriter writer;

    public RowWriter(SourceText source, DraftBuilder draft) {
        this.draft = draft;
        writer = new LineWriter(source, draft);
    }

    /**
     * A cell that may be empty.
     *
     * @param words what it holds
     * @param from 0-based number of the column of the grid in which it begins
     * @param to the number behind that of the column in which it ends
     */
    public record Cell(MappedText words, int from, int to) {
        private String text() {
            return words.toString().strip();
        }
    }

    /** Writes a block of rows; cells and rows that hold nothing are left out. */
    public void write(List<List<Cell>> rows, int blankLinesBefore) {
        draft.openBlock();
        boolean open = false;
        for (List<Cell> row : rows) {
            List<Cell> cells = row.stream().filter(c -> c.words().isVisible()).toList();
            if (!cells.isEmpty()) {
                gap(open ? "\n" : "", cells.get(0));
                draft.openLine(0);
                write(cells);
                draft.closeLine();
                open = true;
            }
        }
        draft.closeBlock(Block.Kind.TABLE, 0, blankLinesBefore);
    }

    /** A sign of money and a closing bracket have cells of their own to line up figures. */
    private void write(List<Cell> cells) {
        int i = 0;
        while (i < cells.size()) {
            Cell first = cells.get(i);
            gap(i > 0 ? "  " : "", first);
            int start = draft.length();
            writer.write(first.words());
            while (i + 1 < cells.size()
                    && Figure.isOne(cells.get(i).text(), cells.get(i + 1).text())) {
                gap(Figure.isClosing(cells.get(i + 1).text()) ? "" : " ", cells.get(++i));
                writer.write(cells.get(i).words());
            }
            draft.cell(start, first.from(), cells.get(i).to());
            i++;
        }
    }

    private void gap(String prose, Cell before) {
        int at = before.words().span(0, 1).start();
        draft.append(prose, new Span(at, at));
    }
}
