package org.disclosurelint.detect;

import java.util.regex.Pattern;
import org.disclosurelint.rule.Analysis;

/**
 * A text folded for comparison, character by character, so that ranges in the folded text are ranges in the text: lower
 * case, every white space a space, quotation marks and dashes straight.
 */
public final class FoldedText {
    /** The prose of a draft, folded. */
    public static final Analysis<String> ANALYSIS =
            subject -> fold(subject.draft().text());

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private FoldedText() {}

    /** A text of the same length. */
    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** A phrase of the folded words, each space one. */
    static String words(CharSequence text) {
        String folded = fold(text);
        return folded.contains("  ") ? SPACES.matcher(folded).replaceAll(" ") : folded;
    }

    private static char fold(char c) {
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return c; // as nearly all are
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '`' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            // By way of upper case, as patterns do: some letters have several lower ones.
            default ->
                Character.isWhitespace(c) || c == '\u00A0' ? ' ' : Character.toLowerCase(Character.toUpperCase(c));
        };
    }
}
