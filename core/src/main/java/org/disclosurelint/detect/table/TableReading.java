package org.disclosurelint.detect.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.disclosurelint.draft.TextRange;

/** Reads the lines above a table and its rows once they are known. */
final class TableReading {
    /** A cell this far beside a column still names it, if it names a period and no cell stands above the column. */
    private static final int NEAR = 14;

    static final Pattern SCALE = Pattern.compile(
            "(?i)\\bin (?:us |u\\.s\\. )?(?:dollars? )?(thousand|million|billion)s?\\b|\\((thousand|million|billion)s[,)]|\\$?\\(?\\b(?:in )?000'?s\\b|\\b(thousand|million|billion)s of (?:u\\.s\\. )?dollars|\\$ (thousand|million|billion)s\\b");
    static final Pattern CHANGE =
            Pattern.compile("(?i)\\b(?:change|increase|decrease|growth|variance|var|incr|chg)\\b|inc\\b");
    private static final Pattern PERCENT = Pattern.compile("(?i)%|\\bper ?cent(?:age)?\\b|\\bpct\\b");
    private static final Pattern BEGINS_LOWER = Pattern.compile("[\\p{Ll}(&].*");
    private final List<GridLine> head;
    private final List<GridLine> body;

    TableReading(List<GridLine> head, List<GridLine> body) {
        this.head = List.copyOf(head);
        this.body = List.copyOf(body);
    }

    Table table(TextRange range) {
        Optional<ColumnGrid> grid = ColumnGrid.of(body).filter(g -> !isOnePerLine(g));
        if (grid.isEmpty()) {
            Optional<Table> stacked = StackedCells.of(head, body).map(s -> table(range, s));
            if (stacked.isPresent()) {
                return stacked.get();
            }
        }
        List<Table.Row> rows = grid.map(this::rows).orElseGet(() -> List.of(new Table.Row(range, "", List.of())));
        return new Table(
                range, title(), scale(), grid.map(g -> columns(g, rows)).orElse(List.of()), rows);
    }

    private String title() {
        return head.stream()
                .filter(l -> l.pieces().size() == 1)
                .map(GridLine::text)
                .collect(Collectors.joining(" "));
    }

    /** Over which columns a heading of several stood is lost: a column has the period that its own heading names. */
    private Table table(TextRange range, StackedCells cells) {
        List<Table.Column> columns = new ArrayList<>();
        for (GridLine line : cells.headings()) {
            String heading = line.text();
            columns.add(new Table.Column(
                    heading, ColumnPeriod.read(heading, ""), kind(heading, cells.rows(), columns.size())));
        }
        return new Table(range, title(), scale(), columns, cells.rows());
    }

    /** Whether cells stand below each other that stood side by side before somebody copied them. */
    private boolean isOnePerLine(ColumnGrid grid) {
        long rows = body.stream().filter(GridLine::isRow).count();
        long bare = body.stream()
                .filter(l -> l.isRow() && l.label().isEmpty() && l.pieces().size() == 1)
                .count();
        return grid.size() <= 2 && bare * 2 > rows;
    }

    private Optional<BigDecimal> scale() {
        Matcher m = SCALE.matcher(head.stream().map(GridLine::text).collect(Collectors.joining("\n")));
        if (!m.find()) {
            return Optional.empty();
        }
        String words = m.group().toLowerCase(Locale.ROOT);
        int zeros = words.contains("billion") ? 9 : words.contains("million") ? 6 : 3;
        return Optional.of(BigDecimal.TEN.pow(zeros));
    }

    private List<Table.Row> rows(ColumnGrid grid) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            GridLine line = body.get(i);
            String label = line.label();
            List<Optional<Table.Cell>> cells = new ArrayList<>();
            if (line.isRow()) {
                Optional<List<Optional<GridLine.Piece>>> placed = grid.place(line);
                placed.ifPresent(all ->
                        all.forEach(p -> cells.add(p.map(c -> new Table.Cell(c.range(), c.text(), c.figure())))));
                // What of a label did not fit on its line stands above it.
                int above = i - 1;
                while (above >= 0
                        && !body.get(above--).isRow()
                        && BEGINS_LOWER.matcher(label).matches()) {
                    label = rows.remove(rows.size() - 1).label() + " " + label;
                }
            }
            while (cells.size() < grid.size()) {
                cells.add(Optional.empty());
            }
            rows.add(new Table.Row(line.range(), label, cells));
        }
        return rows;
    }

    private List<Table.Column> columns(ColumnGrid grid, List<Table.Row> rows) {
        String above = title();
        List<Table.Column> columns = new ArrayList<>();
        for (int c = 0; c < grid.size(); c++) {
            String heading = grid.isApart() ? heading(grid, c) : "";
            Table.Column.Kind kind = kind(heading, rows, c);
            columns.add(new Table.Column(heading, ColumnPeriod.read(heading, above), kind));
        }
        return columns;
    }

    private static Table.Column.Kind kind(String heading, List<Table.Row> rows, int column) {
        List<Table.Cell> cells = rows.stream()
                .map(r -> r.cells().get(column))
                .flatMap(Optional::stream)
                .filter(c -> c.figure().isPresent() && !c.isNil())
                .toList();
        boolean percents =
                !cells.isEmpty() && cells.stream().filter(Table.Cell::isPercent).count() * 2 > cells.size();
        boolean change = CHANGE.matcher(heading).find();
        boolean none = rows.stream()
                .flatMap(r -> r.cells().stream())
                .flatMap(Optional::stream)
                .noneMatch(Table.Cell::isPercent);
        boolean percent = percents || (none && PERCENT.matcher(heading).find());
        return change
                ? percent ? Table.Column.Kind.PERCENT_CHANGE : Table.Column.Kind.CHANGE
                : percent ? Table.Column.Kind.PERCENT : Table.Column.Kind.AMOUNT;
    }

    private String heading(ColumnGrid grid, int column) {
        StringBuilder heading = new StringBuilder();
        for (GridLine line : head) {
            over(line, grid, column)
                    .ifPresent(
                            p -> heading.append(heading.length() > 0 ? " " : "").append(p.text()));
        }
        return heading.toString();
    }

    /** The cell of a line above the columns that names one of them. */
    private static Optional<GridLine.Piece> over(GridLine line, ColumnGrid grid, int column) {
        int from = grid.from(column);
        int to = grid.to(column);
        GridLine.Piece best = null;
        for (GridLine.Piece piece : line.pieces()) {
            int distance = piece.distance(from, to);
            if (line.pieces().size() == 1 && !ColumnPeriod.namesTime(piece.text()) && spansSeveral(piece, grid)) {
                continue;
            }
            boolean above = piece.overlaps(from, to);
            boolean spans = ColumnPeriod.namesTime(piece.text()) && distance <= NEAR && piece.to() > grid.from(0);
            boolean closer = best == null
                    || (above && !best.overlaps(from, to))
                    || (above == best.overlaps(from, to) && distance < best.distance(from, to));
            if ((above || spans) && closer) {
                best = piece;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean spansSeveral(GridLine.Piece piece, ColumnGrid grid) {
        int spanned = 0;
        for (int c = 0; c < grid.size(); c++) {
            spanned += piece.overlaps(grid.from(c), grid.to(c)) ? 1 : 0;
        }
        return spanned > 1 || piece.from() < grid.from(0) - 1;
    }
}
