package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.draft.TextRange;

/** Puts lines together to tables. */
final class TableAssembly {
    /** A line of words longer than this is no heading of a table. */
    private static final int LONGEST_HEADING = 160;

    private static final Pattern FOOTNOTE = Pattern.compile("\\*|\\(\\w\\) ");
    /** A table longer than this is not looked for over several blocks. */
    private static final int MOST_ROWS = 200;

    private static final int MOST_HEADINGS = 16;
    private final List<Table> tables = new ArrayList<>();
    private final List<GridLine> head = new ArrayList<>();
    private final List<GridLine> body = new ArrayList<>();
    private boolean newBlock;

    /** What is added from here on stands in another block. */
    void block() {
        newBlock = true;
    }

    void add(GridLine line) {
        if (line.isRule() || line.pieces().isEmpty()) {
            return;
        }
        if (line.isRow()) {
            if (newBlock && !body.isEmpty() && (body.size() > MOST_ROWS || !fits(line))) {
                close();
            }
            body.add(line);
        } else if (body.stream().noneMatch(GridLine::isRow)) {
            head(line);
        } else if (line.isHeading()) {
            close();
            head(line);
        } else {
            body.add(line);
        }
        newBlock = false;
    }

    private void head(GridLine line) {
        if (line.text().length() <= LONGEST_HEADING
                && !FOOTNOTE.matcher(line.text()).lookingAt()) {
            head.add(line);
        }
        if (head.size() > MOST_HEADINGS) {
            head.remove(0);
        }
    }

    /** Whether the columns of a row of another block can be those of the rows so far. */
    private boolean fits(GridLine line) {
        return ColumnGrid.of(body).filter(g -> g.place(line).isPresent()).isPresent();
    }

    private void close() {
        List<GridLine> behind = new ArrayList<>();
        while (!body.isEmpty() && !body.get(body.size() - 1).isRow()) {
            behind.add(0, body.remove(body.size() - 1));
        }
        if (!body.isEmpty()) {
            int start = (head.isEmpty() ? body : head).get(0).range().start();
            int end = body.get(body.size() - 1).range().end();
            tables.add(new TableReading(head, body).table(new TextRange(start, end)));
        }
        head.clear();
        body.clear();
        // What stands behind the last row is the title of the next table.
        behind.forEach(this::head);
    }

    List<Table> tables() {
        close();
        return tables.stream().filter(t -> !t.rows().isEmpty()).collect(Collectors.toList());
    }
}
