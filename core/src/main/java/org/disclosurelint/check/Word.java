package org.disclosurelint.check;

import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.TextRange;

/**
 * A word of a text with the punctuation that clings to it.
 *
 * @param text as it is compared: quotation marks straight
 * @param range where it stands
 */
record Word(String text, TextRange range) {
    /** The words of a text, in order. */
    static List<Word> of(String text, int origin) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && !isSpace(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(new Word(folded(text.substring(start, i)), new TextRange(origin + start, origin + i)));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String folded(String word) {
        return word.replaceAll("[\u201C\u201D\u201E\u201F]", "\"").replaceAll("[\u2018\u2019\u201A\u201B]", "'");
    }
}
