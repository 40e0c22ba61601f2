package org.disclosurelint.anatomy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/**
 * Finds quotations: words between double quotation marks that somebody is said to have spoken. A defined term, a title or a
 * scare quote is none: it is short, or nobody speaks near it.
 */
final class QuotationFinder implements PartFinder {
    /** A spoken sentence has at least so many characters. */
    private static final int SHORTEST = 25;

    private static final Pattern SPEAKS = Pattern.compile(
            "(?i)\\b(?:said|says|saying|stated|states|commented|comments|added|adds|noted|notes|continued|continues|explained|explains|remarked|concluded|concludes|according to|observed|shared|believes|declared|told|quoted|emphasized|replied)\\b");
    private static final Pattern MARK = Pattern.compile("[\"“”]|''");

    @Override
    public void find(Layout layout, Claims claims) {
        boolean open = false;
        for (Line line : layout.lines()) {
            if (line.kind() == Block.Kind.TABLE) {
                open = false;
                continue;
            }
            String text = line.text();
            boolean begins = startsWithMark(text);
            open = line(
                    line, claims, open && begins, begins || SPEAKS.matcher(text).find());
        }
    }

    /** Claims the quotations of a line; tells whether the last one is still open at its end. */
    private static boolean line(Line line, Claims claims, boolean goesOn, boolean spoken) {
        String text = line.text();
        Matcher mark = MARK.matcher(text);
        int from = -1;
        while (mark.find()) {
            String m = mark.group();
            boolean opens = m.equals("“") || !m.equals("”") && from < 0 && canOpen(text, mark.start(), mark.end());
            if (from < 0 && opens) {
                from = mark.start();
            } else if (from >= 0 && !m.equals("“")) {
                claim(line, from, mark.end(), claims, spoken);
                from = -1;
            }
        }
        if (from >= 0 && (from == 0 || goesOn || spoken && text.length() - from > SHORTEST)) {
            claim(line, from, text.length(), claims, spoken);
            return true;
        }
        return false;
    }

    private static void claim(Line line, int from, int to, Claims claims, boolean spoken) {
        String words = line.text().substring(from, to);
        boolean whole = from == 0 && to >= line.text().length() - 1;
        if (words.length() >= SHORTEST
                && words.indexOf(' ') > 0
                && (spoken || whole)
                && words.split(" ", 6).length >= 5) {
            claims.claim(
                    Part.QUOTATION,
                    new TextRange(line.range().start() + from, line.range().start() + to));
        }
    }

    private static boolean startsWithMark(String text) {
        return !text.isEmpty() && "\"“".indexOf(text.charAt(0)) >= 0 || text.startsWith("''");
    }

    private static boolean canOpen(String text, int start, int end) {
        return end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }
}
