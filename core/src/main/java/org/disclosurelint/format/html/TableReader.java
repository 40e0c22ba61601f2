package org.disclosurelint.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.disclosurelint.format.plain.Joints;
import org.disclosurelint.format.plain.SourceLine;
import org.disclosurelint.format.prose.Figure;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.Span;
import org.jsoup.nodes.Element;

/**
 * Reads a table that holds no other table. A table of figures, or one whose author calls columns by name, is read row by row;
 * any other only arranges: bullets beside their text, labels beside what they label, contacts side by side.
 */
final class TableReader {
    /** Fewer rows of figures make no table. */
    private static final int FEWEST_ROWS = 2;
    /** A longer cell is running text. */
    private static final int LONGEST_CELL = 200;
    /** A longer cell stands in no table of words. */
    private static final int LONGEST_WORDS = 80;
    /** A longer label is text. */
    private static final int LONGEST_LABEL = 60;

    private static final Pattern BULLET =
            Pattern.compile("[•●○◦▪■□‣⁃∙·◆❖➢➤►▶✓✔§\uF0B7\uF0A7*–—-]|o|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]");

    private final Page page;
    private final Consumer<Span> comments;
    private final List<Piece> pieces = new ArrayList<>();

    TableReader(Page page, Consumer<Span> comments) {
        this.page = page;
        this.comments = comments;
    }

    /**
     * A cell that holds something.
     *
     * @param from the column of the grid in which it begins
     * @param to the column behind it
     */
    private record Cell(List<Piece> pieces, MappedText words, int from, int to) {
        String text() {
            return words.toString();
        }

        boolean isLine() {
            return pieces.size() == 1 && pieces.get(0).lines().size() == 1;
        }

        boolean isFigure() {
            String text = text().strip();
            return Figure.matches(text) && text.chars().anyMatch(c -> Character.isDigit(c) || "-–—".indexOf(c) >= 0);
        }
    }

    List<Piece> read(Element table, int blankBefore) {
        List<List<Cell>> rows = new ArrayList<>();
        boolean named = false;
        Grid grid = new Grid();
        for (Element row : table.select("tr, caption")) {
            if (isHidden(row, table)) {
                continue;
            }
            List<Cell> cells = new ArrayList<>();
            boolean caption = row.normalName().equals("caption");
            grid.nextRow();
            for (Element cell : caption ? List.of(row) : row.children()) {
                int from = caption ? 0 : grid.place(cell);
                if (page.isHidden(cell) || page.isChrome(cell)) {
                    continue;
                }
                List<Piece> inside = Flow.of(page, cell, comments);
                if (!inside.isEmpty()) {
                    cells.add(new Cell(inside, words(inside), from, caption ? 1 : grid.end()));
                }
                named |= cell.normalName().equals("th");
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        boolean words = named || isRuled(table);
        if (isOfFigures(rows) || words && isOfWords(rows)) {
            readRows(rows);
        } else if (isSideBySide(rows)) {
            readColumns(rows);
        } else {
            rows.forEach(this::readLayout);
        }
        return behind(blankBefore);
    }

    private boolean isHidden(Element row, Element table) {
        for (Element up = row; up != null && up != table; up = up.parent()) {
            if (page.isHidden(up) || page.isChrome(up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRuled(Element table) {
        String border = table.attr("border");
        return !border.isEmpty() && !border.equals("0");
    }

    private static MappedText words(List<Piece> pieces) {
        MappedText words = new MappedText();
        for (Piece piece : pieces) {
            for (SourceLine line : piece.lines()) {
                if (words.length() > 0) {
                    int at = words.span(0, words.length()).end();
                    words.append(' ', at, at);
                }
                words.append(line.words());
            }
        }
        return words;
    }

    private static boolean isOfFigures(List<List<Cell>> rows) {
        return rows.stream()
                        .filter(r -> r.size() > 1 && r.stream().skip(1).anyMatch(Cell::isFigure))
                        .count()
                >= FEWEST_ROWS;
    }

    private static boolean isOfWords(List<List<Cell>> rows) {
        return rows.stream().filter(r -> r.size() > 1).count() >= FEWEST_ROWS
                && rows.stream().flatMap(List::stream).allMatch(c -> c.text().length() <= LONGEST_WORDS)
                && rows.stream().flatMap(List::stream).noneMatch(c -> Joints.reaches(c.text()));
    }

    private void readRows(List<List<Cell>> rows) {
        List<List<RowWriter.Cell>> written = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (row.stream().anyMatch(c -> c.text().length() > LONGEST_CELL)) {
                flush(written);
                readLayout(row);
            } else {
                written.add(row.stream()
                        .map(c -> new RowWriter.Cell(c.words, c.from, c.to))
                        .toList());
            }
        }
        flush(written);
    }

    private void flush(List<List<RowWriter.Cell>> rows) {
        if (!rows.isEmpty()) {
            pieces.add(Piece.of(rows));
            rows.clear();
        }
    }

    /** Whether each column is a contact, and each row a line of them. */
    private static boolean isSideBySide(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return width > 1
                && rows.stream().filter(r -> r.size() == width).count() >= 2
                && rows.stream()
                        .flatMap(List::stream)
                        .allMatch(c -> c.isLine() && c.text().length() <= LONGEST_WORDS)
                && rows.stream().flatMap(List::stream).anyMatch(c -> Joints.reaches(c.text()))
                && rows.stream().noneMatch(r -> isLabeled(r) || isBullet(r.get(0)));
    }

    private void readColumns(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            List<SourceLine> lines = new ArrayList<>();
            for (List<Cell> row : rows) {
                if (column < row.size()) {
                    lines.add(SourceLine.of(row.get(column).words, lines.isEmpty() ? 1 : 0));
                }
            }
            pieces.add(new Piece(Piece.Kind.TEXT, 0, lines));
        }
    }

    private void readLayout(List<Cell> row) {
        int next = 0;
        if (row.size() > 1 && (isBullet(row.get(0)) || isLabeled(row))) {
            MappedText line = new MappedText().append(row.get(0).words);
            Cell second = row.get(1);
            int at = line.span(0, line.length()).end();
            line.append(' ', at, at);
            SourceLine first = second.pieces.get(0).lines().get(0);
            line.append(first.words());
            add(new Piece(Piece.Kind.TEXT, 0, List.of(SourceLine.of(line, 0))));
            List<SourceLine> rest =
                    second.pieces.get(0).lines().stream().skip(1).toList();
            if (!rest.isEmpty()) {
                add(new Piece(second.pieces.get(0).kind(), second.pieces.get(0).level(), rest));
            }
            second.pieces.stream().skip(1).forEach(this::add);
            next = 2;
        }
        for (Cell cell : row.subList(next, row.size())) {
            boolean apart = row.size() > 1 || !cell.isLine() || cell.text().length() > LONGEST_CELL;
            cell.pieces.forEach(p -> add(apart && p == cell.pieces.get(0) ? behind(p, 1) : p));
        }
    }

    private void add(Piece piece) {
        pieces.add(piece);
    }

    private static boolean isBullet(Cell cell) {
        return cell.isLine() && BULLET.matcher(cell.text().strip()).matches();
    }

    /** {@code Telephone:} and what it says. */
    private static boolean isLabeled(List<Cell> row) {
        return row.size() == 2
                && row.get(0).isLine()
                && row.get(0).text().length() <= LONGEST_LABEL
                && row.get(0).text().strip().endsWith(":");
    }

    private List<Piece> behind(int blankBefore) {
        if (!pieces.isEmpty()) {
            pieces.set(0, behind(pieces.get(0), blankBefore));
        }
        return pieces;
    }

    private static Piece behind(Piece piece, int blankBefore) {
        List<SourceLine> lines = new ArrayList<>(piece.lines());
        SourceLine first = lines.get(0);
        lines.set(0, first.behind(Math.max(blankBefore, first.blankBefore())));
        return new Piece(piece.kind(), piece.level(), lines, piece.rows());
    }
}
