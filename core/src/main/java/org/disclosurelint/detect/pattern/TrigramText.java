package org.disclosurelint.detect.pattern;

import java.util.BitSet;
import org.disclosurelint.detect.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A text and the trigrams it holds, folded, so that most stretches that it does not hold are told without reading it again.
 * Not thread-safe: one draft is judged on one thread.
 */
final class TrigramText {
    private final String text;
    private final String folded;
    private final long[] held = new long[1 << Stretch.BITS - 6];
    private final boolean hasSurrogates;
    private @Nullable BitSet digits;

    /** @param folded the text as {@link FoldedText} folds it */
    TrigramText(String text, String folded) {
        this.text = text;
        this.folded = folded;
        for (int i = 0; i <= folded.length() - Stretch.TRIGRAM; i++) {
            int trigram = Stretch.trigram(folded, i);
            held[trigram >> 6] |= 1L << trigram;
        }
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    static TrigramText of(String text) {
        return new TrigramText(text, FoldedText.fold(text));
    }

    boolean holds(Stretch stretch) {
        return stretch.mayStandIn(held) && next(stretch, 0) >= 0;
    }

    /** Where digits stand. */
    private BitSet digits() {
        BitSet known = digits;
        if (known == null) {
            known = new BitSet(text.length());
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c >= '0' && c <= '9') {
                    known.set(at);
                }
            }
            digits = known;
        }
        return known;
    }

    /** Whatever comes within so many characters of a stretch, on either side, together with it. */
    BitSet around(Stretch stretch, int longest) {
        BitSet around = new BitSet(text.length());
        if (!stretch.mayStandIn(held)) {
            return around;
        }
        int end = 0;
        for (int at = next(stretch, 0); at >= 0; at = next(stretch, at + 1)) {
            int start = Math.max(end, at + stretch.length() - longest); // what is set is not set again
            end = Math.min(text.length(), at + longest);
            around.set(start, end);
        }
        return around;
    }

    private int next(Stretch stretch, int from) {
        return stretch == Stretch.DIGIT ? digits().nextSetBit(from) : stretch.next(text, folded, from);
    }

    /** Whether a character takes two places. */
    boolean hasSurrogates() {
        return hasSurrogates;
    }

    int length() {
        return text.length();
    }
}
