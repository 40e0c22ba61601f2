package org.disclosurelint.format.plain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.disclosurelint.format.prose.Figure;

/** Which lines of a plain-text draft are rows of tables, judged by columns and by the figures in them. */
final class TableRows {
    /** A number of several groups that no column of figures makes: {@code +44 20 7946 0123}, {@code 01632 960123}. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?:^|.* )(?:\\+\\d{1,3}(?: \\(?\\d{1,4}\\)?){2,5}|0\\d{2,4} \\d{3,4}(?: ?\\d{3,4})?)$");

    private static final int WIDEST = 400;
    private static final int LABEL = 60;

    private TableRows() {}

    /** The indexes of the lines that belong to tables. */
    static BitSet of(List<SourceLine> lines) {
        BitSet tables = new BitSet();
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).follows()) {
                end++;
            }
            mark(lines, i, end, tables);
            i = end;
        }
        return tables;
    }

    private static void mark(List<SourceLine> lines, int from, int to, BitSet tables) {
        List<Integer> rows = new ArrayList<>();
        int figures = 0;
        for (int n = from; n < to; n++) {
            int here = figures(lines.get(n));
            if (here == 0 && trailingFigures(lines.get(n)) >= 2 && hasNeighbor(lines, n, from, to)) {
                here = 1;
            }
            if (here > 0) {
                rows.add(n);
                figures += here;
            }
        }
        if (rows.isEmpty() || figures < 2) {
            return;
        }
        rows.forEach(tables::set);
        for (int r = 1; r < rows.size(); r++) {
            fillBetween(lines, rows.get(r - 1), rows.get(r), tables);
        }
        int head = rows.get(0);
        while (head > from && isHead(lines.get(head - 1))) {
            tables.set(--head);
        }
        int foot = rows.get(rows.size() - 1);
        while (foot + 1 < to && Rule.isSeparator(lines.get(foot + 1))) {
            tables.set(++foot);
        }
    }

    private static void fillBetween(List<SourceLine> lines, int row, int next, BitSet tables) {
        boolean labels = next - row <= 4;
        for (int n = row + 1; n < next; n++) {
            labels &= lines.get(n).length() <= LABEL;
        }
        if (labels) {
            tables.set(row, next);
        }
    }

    private static boolean isHead(SourceLine line) {
        return Rule.isSeparator(line)
                || Cell.of(line).stream().anyMatch(Cell::isColumn)
                || (line.last() == ':' && line.length() <= LABEL)
                || (line.indent() >= 20 && line.length() <= LABEL);
    }

    /** How many cells behind the first are figures. */
    static int figures(SourceLine line) {
        if (line.length() > WIDEST) {
            return 0;
        }
        List<Cell> cells = Cell.of(line);
        int found = 0;
        for (int c = 1; c < cells.size(); c++) {
            found += Figure.matches(cells.get(c).words(line)) ? 1 : 0;
        }
        boolean onlyFigures = cells.size() > 1 && Figure.matches(cells.get(0).words(line));
        return found + (onlyFigures ? 1 : 0);
    }

    private static boolean hasNeighbor(List<SourceLine> lines, int n, int from, int to) {
        return (n > from && trailingFigures(lines.get(n - 1)) >= 2)
                || (n + 1 < to && trailingFigures(lines.get(n + 1)) >= 2);
    }

    /** How many words at the end of a line are figures: rows that lost their columns on the way. */
    private static int trailingFigures(SourceLine line) {
        if (line.length() > WIDEST
                || line.endsSentence()
                || TELEPHONE.matcher(line.text()).matches()) {
            return 0;
        }
        String[] words = line.text().split("[ \t]+", -1);
        int found = 0;
        int n = words.length - 1;
        while (n > 0 && (Figure.matches(words[n]) || words[n].equals("$") || words[n].equals("-"))) {
            found += words[n].length() > 1 ? 1 : 0;
            n--;
        }
        return found;
    }
}
