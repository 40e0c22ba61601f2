package org.disclosurelint.detect.pattern;

import org.disclosurelint.detect.FoldedText;

/**
 * A text and the trigrams it holds, folded, so that most stretches that it does not hold are told without reading it again.
 * Immutable and thread-safe.
 */
final class TrigramText {
    private final String text;
    private final String folded;
    private final long[] held = new long[1 << Stretch.BITS - 6];

    /** @param folded the text as {@link FoldedText} folds it */
    TrigramText(String text, String folded) {
        this.text = text;
        this.folded = folded;
        for (int i = 0; i <= folded.length() - Stretch.TRIGRAM; i++) {
            int trigram = Stretch.trigram(folded, i);
            held[trigram >> 6] |= 1L << trigram;
        }
    }

    static TrigramText of(String text) {
        return new TrigramText(text, FoldedText.fold(text));
    }

    boolean holds(Stretch stretch) {
        return stretch.isIn(text, folded, held);
    }
}
