package org.disclosurelint.detect.listing;

import org.disclosurelint.draft.TextRange;

/**
 * An exchange and a ticker found together, before anything is known about whose they are.
 *
 * @param label where the exchange stands
 * @param symbol where the ticker stands
 * @param group the bracket that holds them, or in prose where label and symbol stand; several tags may share one
 */
record Cited(TextRange label, TextRange symbol, TextRange group, String ticker, boolean inTag) {
    /** From the first to the last character of exchange and ticker. */
    TextRange range() {
        return new TextRange(Math.min(label.start(), symbol.start()), Math.max(label.end(), symbol.end()));
    }
}
