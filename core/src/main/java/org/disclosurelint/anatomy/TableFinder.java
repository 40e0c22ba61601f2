package org.disclosurelint.anatomy;

import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;

/**
 * Finds financial tables: blocks that the reader knows to be tables, rows of figures that it kept as lines, and the titles
 * of statements with their "(in thousands)" above them.
 */
final class TableFinder implements PartFinder {
    private static final int LONGEST_ROW = 160;
    /** Fewer rows of figures than this make no table. */
    private static final int FEWEST = 4;
    /** That many lines without figures may stand between two rows. */
    private static final int WIDEST_GAP = 3;
    /** A longer line between two rows is no footnote but text. */
    private static final int FOOTNOTE = 200;
    /** That many title lines may stand above. */
    private static final int TITLES = 8;

    /** A company's name over the title of its statement. */
    private static final int LONGEST_NAME = 80;

    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\p{L}\\d])[(+-]?\\$? ?\\(?\\d[\\d,]*(?:\\.\\d+)?\\)? ?%?(?![\\p{L}\\d])|(?<= )[-–—](?= |$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern TELEPHONE = Pattern.compile(
            "\\d{3}[-.) ]{1,2}\\d{3,4}[-. ]\\d{3,4}|\\(\\d{3}\\)|@|\\b(?:am|pm|a\\.m|p\\.m|ET|EST|EDT)\\b");
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:balance sheets?|statements? of (?:operations|income|earnings|cash flows?|financial|comprehensive|consolidated|loss)|income statements?|consolidated (?:income|earnings|results|operations|cash flows?)|financial (?:highlights|summary|tables?|data)"
                    + "|reconciliation|\\bunaudited\\b|\\(?(?:dollars |amounts )?in (?:thousands|millions)\\b|(?:months|quarters?|year|weeks) ended|supplement(?:al|ary) )");

    @Override
    public void find(Layout layout, Claims claims) {
        for (Line line : layout.lines()) {
            if (line.kind() == Block.Kind.TABLE) {
                claims.claim(Part.FINANCIAL_TABLE, line.range());
            }
        }
        rowsOfFigures(layout, claims);
        between(layout, claims);
        titles(layout, claims);
    }

    /** A few labels or a footnote between two stretches of a table. */
    private static void between(Layout layout, Claims claims) {
        int last = -1;
        for (int i = 0; i < layout.size(); i++) {
            Line line = layout.line(i);
            if (isTable(line, claims)) {
                if (last >= 0 && i - last - 1 <= WIDEST_GAP) {
                    claims.claim(Part.FINANCIAL_TABLE, layout.line(last), line);
                }
                last = i;
            } else if (!claims.isFree(line) || line.text().length() > FOOTNOTE || line.kind() == Block.Kind.LIST_ITEM) {
                last = -1;
            }
        }
    }

    private static boolean isTable(Line line, Claims claims) {
        return claims.at(line.range().start())
                .filter(p -> p == Part.FINANCIAL_TABLE)
                .isPresent();
    }

    private static void rowsOfFigures(Layout layout, Claims claims) {
        int first = -1;
        int last = -1;
        int rows = 0;
        for (int i = 0; i <= layout.size(); i++) {
            boolean row = i < layout.size() && isRow(layout.line(i)) && claims.isFree(layout.line(i));
            boolean label = i < layout.size() && isLabel(layout.line(i)) && claims.isFree(layout.line(i));
            if (row) {
                first = first < 0 ? i : first;
                last = i;
                rows++;
            } else if (first >= 0 && (!label || i - last > WIDEST_GAP)) {
                if (rows >= FEWEST) {
                    claims.claim(Part.FINANCIAL_TABLE, layout.line(first), layout.line(last));
                }
                first = -1;
                rows = 0;
            }
        }
    }

    private static void titles(Layout layout, Claims claims) {
        for (int i = 1; i < layout.size(); i++) {
            if (!isTable(layout.line(i), claims) || !claims.isFree(layout.line(i - 1))) {
                continue;
            }
            int top = i;
            for (int j = i - 1; j >= Math.max(0, i - TITLES); j--) {
                Line above = layout.line(j);
                boolean name = top == j + 1
                        && top < i
                        && above.isAllCapitals()
                        && above.text().length() <= LONGEST_NAME;
                if (!name && !isLabel(above) || !claims.isFree(above)) {
                    break;
                }
                if (name || TITLE.matcher(above.text()).find()) {
                    top = j;
                }
            }
            if (top < i) {
                claims.claim(Part.FINANCIAL_TABLE, layout.line(top), layout.line(i - 1));
            }
        }
    }

    /** Figures, and fewer words than a sentence has. */
    private static boolean isRow(Line line) {
        if (line.text().length() > LONGEST_ROW
                || line.kind() == Block.Kind.LIST_ITEM
                || line.endsSentence()
                || (TELEPHONE.matcher(line.text()).find() || ContactWords.hasTelephone(line.text()))) {
            return false;
        }
        long figures = FIGURE.matcher(line.text()).results().count();
        long words = WORD.matcher(line.text()).results().count();
        return figures >= 2 && words <= 8 || figures == 1 && words == 0;
    }

    private static boolean isLabel(Line line) {
        return line.text().length() <= 160
                && line.kind() != Block.Kind.LIST_ITEM
                && !line.endsSentence()
                && !(TELEPHONE.matcher(line.text()).find() || ContactWords.hasTelephone(line.text()));
    }
}
