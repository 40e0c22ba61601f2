package org.disclosurelint.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.format.prose.MappedText;
import org.disclosurelint.format.prose.RowWriter;
import org.disclosurelint.source.ProblemsException;

/** Reads a table whose cells begin with {@code |}. Each row is one line of the block. */
final class AsciidocTable {
    private static final int MOST_COLUMNS = 200;
    private static final Pattern SPEC = Pattern.compile(
            "(?:^|.*[ \t])(?:(\\d{1,3})?(?:\\.(\\d{1,3}))?([*+]))?(?:[<^>](?:\\.[<^>])?|\\.[<^>])?([adehlmsv])?$");

    private final AsciidocProse prose;
    private final BlockAttributes about;
    private final BiFunction<Line, String, ProblemsException> problem;
    private final List<Cell> cells = new ArrayList<>();

    AsciidocTable(AsciidocProse prose, BlockAttributes about, BiFunction<Line, String, ProblemsException> problem) {
        this.prose = prose;
        this.about = about;
        this.problem = problem;
    }

    /** A cell: the pieces of lines that it holds, over how many columns and rows it reaches, and its style. */
    private record Cell(List<Line> pieces, int columns, int rows, int times, char style) {}

    void read(List<Line> lines, int n) {
        int inFirstLine = 0;
        for (Line line : lines) {
            if (line.text().equals("!===")) {
                throw problem.apply(line, "a table within a table, which is not read");
            }
            if (!line.isComment()) {
                boolean first = cells.isEmpty();
                readLine(line);
                if (first) {
                    inFirstLine = cells.stream()
                            .mapToInt(c -> c.times() * c.columns())
                            .sum();
                }
            }
        }
        prose.rows(rows(columns(Math.max(1, inFirstLine))), n);
    }

    private int columns(int inFirstLine) {
        String cols = about.named("cols").orElse("").strip();
        if (cols.isEmpty()) {
            return Math.min(MOST_COLUMNS, inFirstLine);
        }
        int count = 0;
        for (String column : cols.split("[,;]", -1)) {
            Matcher times = Pattern.compile("(\\d{1,3})\\*.*").matcher(column.strip());
            count += times.matches() ? Integer.parseInt(times.group(1)) : 1;
        }
        return Math.min(MOST_COLUMNS, count);
    }

    private void readLine(Line line) {
        String text = line.text();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '|' || i > 0 && text.charAt(i - 1) == '\\') {
                continue;
            }
            Matcher spec = SPEC.matcher(text.substring(Math.max(from, i - 16), i));
            int end = i;
            Cell next = new Cell(new ArrayList<>(), 1, 1, 1, ' ');
            if (spec.matches()) {
                while (end > from && text.charAt(end - 1) != ' ' && text.charAt(end - 1) != '\t') {
                    end--;
                }
                next = cell(spec);
            }
            add(line, from, end);
            cells.add(next);
            from = i + 1;
        }
        add(line, from, text.length());
    }

    private static Cell cell(Matcher spec) {
        int columns = number(spec.group(1));
        boolean repeats = "*".equals(spec.group(3));
        char style = spec.group(4) == null ? ' ' : spec.group(4).charAt(0);
        return repeats
                ? new Cell(new ArrayList<>(), 1, 1, columns, style)
                : new Cell(new ArrayList<>(), columns, number(spec.group(2)), 1, style);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 1 : Math.max(1, Integer.parseInt(digits));
    }

    private void add(Line line, int first, int last) {
        int from = first;
        int to = last;
        while (from < to && Character.isWhitespace(line.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(line.text().charAt(to - 1))) {
            to--;
        }
        if (cells.isEmpty() || from == to) {
            return;
        }
        Cell cell = cells.get(cells.size() - 1);
        Line piece = new Line(line.text().substring(from, to), line.start() + from, line.offset());
        int cut = cell.style == 'a' ? Blocks.item(piece).map(Blocks.Item::words).orElse(0) : 0;
        cell.pieces.add(new Line(piece.text().substring(cut), piece.start() + cut, piece.offset()));
    }

    private List<List<RowWriter.Cell>> rows(int columns) {
        List<List<RowWriter.Cell>> rows = new ArrayList<>();
        List<RowWriter.Cell> row = new ArrayList<>();
        int[] reached = new int[1001];
        int used = 0;
        int at = 0;
        for (Cell cell : cells) {
            MappedText words = cell.pieces.isEmpty() ? new MappedText() : bars(prose.oneLine(cell.pieces));
            for (int time = 0; time < Math.min(cell.times, columns); time++) {
                int from = used + reached[at % reached.length];
                row.add(new RowWriter.Cell(words, from, from + cell.columns));
                used += cell.columns;
                for (int below = 1; below < cell.rows; below++) {
                    reached[(at + below) % reached.length] += cell.columns;
                }
                if (used + reached[at % reached.length] >= columns) {
                    rows.add(row);
                    row = new ArrayList<>();
                    used = 0;
                    reached[at % reached.length] = 0;
                    at++;
                }
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /** The text with {@code \|} as the bar that it stands for. */
    private static MappedText bars(MappedText text) {
        MappedText plain = new MappedText();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|';
            if (!escape) {
                plain.append(text.part(i, i + 1));
            }
        }
        return plain;
    }
}
