package org.disclosurelint.anatomy;

import java.util.regex.Pattern;
import org.disclosurelint.draft.Block;
import org.disclosurelint.draft.TextRange;

/**
 * What stands between two line breaks of the prose: a whole paragraph, or one line of a heading or contact block.
 *
 * @param index 0-based, in the order of the draft
 * @param block 0-based index of the block in which it stands
 * @param kind the kind of that block
 * @param range its stretch of the prose, without the line break
 * @param text the characters of that stretch
 */
record Line(int index, int block, Block.Kind kind, TextRange range, String text) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]['\"”)\\]]{0,3}(?:\\[\\d{1,2}\\])?$");
    private static final Pattern CAPITALIZED = Pattern.compile("(?<![\\p{L}\\p{N}'’])[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}\\p{N}'’.@/])\\p{Ll}{4,}");

    /** Longest line that can still be a heading. */
    private static final int HEADING = 140;

    boolean endsSentence() {
        return SENTENCE_END.matcher(tail()).find();
    }

    /** Running text: long, or a whole sentence. */
    boolean isProse() {
        return kind != Block.Kind.TABLE
                && kind != Block.Kind.SEPARATOR
                && kind != Block.Kind.HEADING
                && (text.length() > 300 || text.length() >= 40 && endsSentence() && hasSmallWords());
    }

    /** Short, not a sentence, most words capitalized: what opens a section. */
    boolean looksLikeHeading() {
        if (kind == Block.Kind.HEADING) {
            return true;
        }
        if (kind != Block.Kind.PARAGRAPH || text.length() > HEADING || endsSentence() || text.endsWith(",")) {
            return false;
        }
        return isCapitalized();
    }

    /** Whether words that begin with a capital outnumber the longer words that do not. */
    boolean isCapitalized() {
        return CAPITALIZED.matcher(text).results().count()
                > SMALL.matcher(text).results().count();
    }

    /** Whether it has letters and none of them is small. */
    boolean isAllCapitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    private boolean hasSmallWords() {
        return SMALL.matcher(text).find();
    }

    private String tail() {
        return text.substring(Math.max(0, text.length() - 12));
    }
}
