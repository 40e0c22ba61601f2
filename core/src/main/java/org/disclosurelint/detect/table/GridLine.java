package org.disclosurelint.detect.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.detect.amount.Figure;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/** A line of a table before its columns are known. */
final class GridLine {
    /** A longer line is no row. */
    private static final int LONGEST = 400;

    private static final Pattern RULE = Pattern.compile("[-=_ –—]{3,400}");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[A-Z]|\\*{1,3}|\\(\\w\\))?");
    private static final Pattern NO_FIGURE = Pattern.compile("(?i)n\\.?/?m\\.?|n/?a|\\*{1,3}|%|[$€£]");
    private static final Pattern MARK = Pattern.compile("\\s{1,3}(?:\\(\\w{1,2}\\)|\\*{1,3})$");
    private static final Pattern DOTS = Pattern.compile("(?:[. ]*\\.{2}[. ]*|[ .]*_{2,}[_ ]*|:)$");
    /** Words at the end of a line that lost its columns. */
    private static final Pattern LAST_FIGURE =
            Pattern.compile("(?<=[ \\n])\\$? ?\\(?-?\\$?\\d[\\d,]*(?:\\.\\d+)?\\)?%?\\)?$|(?<= )[-–—]{1,2}$");

    private static final Pattern MONEY_BEHIND =
            Pattern.compile("(?<=\\p{L}|\\)) (\\$ ?\\(?\\d[\\d,]{0,20}(?:\\.\\d{1,4})?\\)?)$");

    private final TextRange range;
    private final List<Piece> pieces;
    private final boolean rule;

    private GridLine(TextRange range, List<Piece> pieces, boolean rule) {
        this.range = range;
        this.pieces = pieces;
        this.rule = rule;
    }

    /** A cell and what it holds. */
    record Piece(TextRange range, int from, int to, String text, Optional<Figure> figure) {
        static Piece of(String prose, TextRange range, int from, int to) {
            String text = range.of(prose).replaceAll("\\s+", " ").strip();
            return new Piece(
                    range, from, to, text, Figure.parse(MARK.matcher(text).replaceAll("")));
        }

        boolean isYear() {
            return YEAR.matcher(text).matches();
        }

        boolean isFigure() {
            return figure.isPresent() && !isYear();
        }

        /** Whether it can stand in a column of figures. */
        boolean isValue() {
            return isFigure() || NO_FIGURE.matcher(text).matches();
        }

        boolean overlaps(int start, int end) {
            return from < end && start < to;
        }

        /** How far away it is from a column; 0 if it stands above it. */
        int distance(int start, int end) {
            return Math.max(0, Math.max(start - to, from - end));
        }
    }

    static GridLine of(String prose, Block.Line line, boolean inTable) {
        String text = line.range().of(prose);
        boolean rule = RULE.matcher(text).matches() && text.replace(" ", "").length() >= 3;
        List<Piece> pieces = new ArrayList<>();
        line.cells().forEach(c -> pieces.add(Piece.of(prose, c.range(), c.from(), c.to())));
        if (pieces.isEmpty() || (pieces.size() == 1 && inTable)) {
            pieces.clear();
            pieces.addAll(split(prose, line));
        } else if (!pieces.isEmpty()) {
            splitLabel(prose, pieces);
        }
        return new GridLine(line.range(), List.copyOf(pieces), rule);
    }

    /** Where columns are lost, the figures at the end of a line still stand apart from its label. */
    private static List<Piece> split(String prose, Block.Line line) {
        int start = line.range().start();
        int end = line.range().end();
        List<Piece> pieces = new ArrayList<>();
        if (line.range().length() > LONGEST) {
            return pieces;
        }
        Matcher m = LAST_FIGURE.matcher(prose);
        while (end > start && m.region(start, end).find()) {
            TextRange figure = new TextRange(m.start(), end);
            pieces.add(0, at(prose, figure, line));
            end = m.start();
            while (end > start && Character.isWhitespace(prose.charAt(end - 1))) {
                end--;
            }
        }
        if (end > start) {
            pieces.add(0, at(prose, new TextRange(start, end), line));
        }
        return pieces;
    }

    /** A long label may leave but a blank before the first figure. */
    private static void splitLabel(String prose, List<Piece> pieces) {
        Piece first = pieces.get(0);
        Matcher m = MONEY_BEHIND.matcher(first.text());
        int cut = first.range().length() - (m.find() ? m.end() - m.start(1) : 0);
        if (cut > 1
                && cut < first.range().length()
                && first.text().length() == first.range().length()) {
            int start = first.range().start();
            TextRange label = new TextRange(start, start + cut - 1);
            TextRange figure = new TextRange(start + cut, first.range().end());
            int at = Math.max(first.from(), first.to() - figure.length());
            pieces.set(0, Piece.of(prose, label, first.from(), at));
            pieces.add(1, Piece.of(prose, figure, at, first.to()));
        }
    }

    private static Piece at(String prose, TextRange range, Block.Line line) {
        int from = line.indent() + range.start() - line.range().start();
        return Piece.of(prose, range, from, from + range.length());
    }

    TextRange range() {
        return range;
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether it only draws a line. */
    boolean isRule() {
        return rule;
    }

    /** Whether figures stand on it that are no years. */
    boolean isRow() {
        return !rule && values().stream().anyMatch(Piece::isFigure);
    }

    /** Whether it names the columns below it: words and years, side by side or of a period. */
    boolean isHeading() {
        return !rule
                && !isRow()
                && pieces.stream().anyMatch(p -> ColumnPeriod.namesTime(p.text()))
                && (pieces.size() > 1 || isEnded());
    }

    private boolean isEnded() {
        return pieces.get(0).text().matches("(?i).*\\b(?:ended|ending|as of)\\b.*|(?:19|20)\\d{2}")
                && pieces.get(0).text().length() <= 80;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(p -> text.append(text.length() > 0 ? " " : "").append(p.text()));
        return text.toString();
    }

    /** The words before the figures, if it begins with words. */
    Optional<Piece> labelPiece() {
        return pieces.isEmpty() || pieces.get(0).isValue() ? Optional.empty() : Optional.of(pieces.get(0));
    }

    String label() {
        return labelPiece()
                .map(p -> DOTS.matcher(p.text()).replaceAll("").strip())
                .orElse("");
    }

    /** What stands behind the label. */
    List<Piece> values() {
        return labelPiece().isPresent() ? pieces.subList(1, pieces.size()) : pieces;
    }
}
