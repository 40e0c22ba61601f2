package org.disclosurelint.format.asciidoc;

import java.util.Arrays;

/**
 * Takes out the signs of bold, italic, monospaced, marked, raised and lowered text, and makes {@code "`x`"} quotation marks;
 * in the order and by the rules of Asciidoctor's default syntax. Each pass takes time in proportion to the text.
 */
final class Quotes {
    private Quotes() {}

    static Marked apply(Marked text) {
        Marked all = text;
        if (has(all, '*')) {
            all = constrained(unconstrained(all, "**"), "*", "*", ";:}", "");
        }
        if (has(all, '`')) {
            all = curved(all, "\"`", "`\"", "“", "”");
            all = curved(all, "'`", "`'", "‘", "’");
            all = constrained(unconstrained(all, "``"), "`", "`", ";:\"'`}", "\"'`");
        }
        if (has(all, '_')) {
            all = constrained(unconstrained(all, "__"), "_", "_", ";:}", "");
        }
        if (has(all, '#')) {
            all = constrained(unconstrained(all, "##"), "#", "#", "&;:}", "");
        }
        all = has(all, '^') ? unspaced(all, '^') : all;
        return has(all, '~') ? unspaced(all, '~') : all;
    }

    private static boolean has(Marked text, char c) {
        for (int i = 0; i < text.length(); i++) {
            if (text.at(i) == c) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean stands(Marked text, int at, String sign) {
        for (int k = 0; k < sign.length(); k++) {
            if (text.at(at + k) != sign.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private static Marked curved(Marked text, String open, String close, String left, String right) {
        return constrained(text, open, close, ";:}", "", left, right);
    }

    private static Marked constrained(Marked text, String open, String close, String notBefore, String notAfter) {
        return constrained(text, open, close, notBefore, notAfter, "", "");
    }

    /** Signs that stand around words: white space or a mark before, none behind the first, no word behind the last. */
    private static Marked constrained(
            Marked text, String open, String close, String notBefore, String notAfter, String left, String right) {
        int[] closers = closers(text, close, notAfter);
        Marked out = new Marked();
        int i = 0;
        while (i < text.length()) {
            int role = roleEnd(text, i, open);
            int sign = role > 0 ? role : i;
            char before = i == 0 ? '\n' : text.at(i - 1);
            boolean opens = (role > 0 || text.at(i) == open.charAt(0))
                    && stands(text, sign, open)
                    && !isWord(before)
                    && notBefore.indexOf(before) < 0
                    && !Character.isWhitespace(text.at(sign + open.length()))
                    && sign + open.length() < text.length();
            int end = opens && sign + open.length() + 1 <= text.length() ? closers[sign + open.length() + 1] : -1;
            if (end < 0) {
                out.append(text, i, ++i);
            } else if (before == '\\') {
                out.dropLast();
                out.appendPlain(text, i, sign + open.length());
                i = sign + open.length();
            } else {
                quoted(out, text, sign, sign + open.length(), left);
                out.append(text, sign + open.length(), end);
                quoted(out, text, end, end + close.length(), right);
                i = end + close.length();
            }
        }
        return out;
    }

    private static void quoted(Marked out, Marked text, int from, int to, String mark) {
        if (!mark.isEmpty()) {
            out.append(mark, text, from, to, false);
        }
    }

    /** The end of {@code [role]} if it begins here and a sign stands behind it, otherwise 0. */
    private static int roleEnd(Marked text, int at, String open) {
        if (text.at(at) != '[') {
            return 0;
        }
        for (int i = at + 1; i < Math.min(text.length(), at + 200); i++) {
            if (text.at(i) == ']') {
                return i > at + 1 && stands(text, i + 1, open) ? i + 1 : 0;
            }
            if (text.at(i) == '[') {
                return 0;
            }
        }
        return 0;
    }

    /** For each place the first closing sign at it or behind it; -1 if there is none. */
    private static int[] closers(Marked text, String close, String notAfter) {
        int[] closers = new int[text.length() + 3];
        Arrays.fill(closers, -1);
        int next = -1;
        for (int i = text.length(); i >= 0; i--) {
            char after = text.at(i + close.length());
            boolean closes = i > 0
                    && stands(text, i, close)
                    && !Character.isWhitespace(text.at(i - 1))
                    && (i + close.length() >= text.length() || !isWord(after) && notAfter.indexOf(after) < 0);
            next = closes ? i : next;
            closers[i] = next;
        }
        return closers;
    }

    /** Doubled signs, which may stand within words. */
    private static Marked unconstrained(Marked text, String sign) {
        int[] next = new int[text.length() + 4];
        Arrays.fill(next, -1);
        for (int i = text.length() - 2; i >= 0; i--) {
            next[i] = stands(text, i, sign) ? i : next[i + 1];
        }
        Marked out = new Marked();
        int i = 0;
        while (i < text.length()) {
            int role = roleEnd(text, i, sign);
            int from = role > 0 ? role : i;
            boolean opens = (role > 0 || text.at(i) == sign.charAt(0)) && stands(text, from, sign);
            int end = opens && from + 3 < text.length() ? next[from + 3] : -1;
            if (end < 0) {
                out.append(text, i, ++i);
            } else if (i > 0 && text.at(i - 1) == '\\') {
                out.dropLast();
                out.appendPlain(text, i, end + 2);
                i = end + 2;
            } else {
                out.append(text, from + 2, end);
                i = end + 2;
            }
        }
        return out;
    }

    /** {@code ^x^} and {@code ~x~}, which hold no white space. */
    private static Marked unspaced(Marked text, char sign) {
        Marked out = new Marked();
        int i = 0;
        while (i < text.length()) {
            int end = -1;
            if (text.at(i) == sign) {
                int n = i + 1;
                while (n < text.length() && text.at(n) != sign && !Character.isWhitespace(text.at(n))) {
                    n++;
                }
                end = n > i + 1 && n < text.length() && text.at(n) == sign ? n : -1;
            }
            if (end < 0) {
                out.append(text, i, ++i);
            } else {
                out.append(text, i + 1, end);
                i = end + 1;
            }
        }
        return out;
    }
}
