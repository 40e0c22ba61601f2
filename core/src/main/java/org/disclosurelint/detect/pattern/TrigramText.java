package org.disclosurelint.detect.pattern;

import org.disclosurelint.detect.FoldedText;
import org.disclosurelint.rule.Analysis;

/**
 * A text and the trigrams it holds, folded, so that most stretches that it does not hold are told without reading it again.
 * Immutable and thread-safe.
 */
final class TrigramText {
    static final Analysis<TrigramText> ANALYSIS =
            subject -> new TrigramText(subject.draft().text(), subject.recall(FoldedText.ANALYSIS));

    private final String text;
    private final String folded;
    private final long[] held = new long[1 << Stretch.BITS - 6];

    private TrigramText(String text, String folded) {
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
