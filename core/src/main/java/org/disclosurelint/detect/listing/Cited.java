package org.disclosurelint.detect.listing;

import java.util.Optional;
import org.disclosurelint.draft.TextRange;

/**
 * An exchange and a ticker found together, before anything is known about whose they are.
 *
 * @param label where the exchange stands
 * @param symbol where the ticker stands
 * @param group the bracket that holds them, or in prose where label and symbol stand; several tags may share one
 * @param market the entry of the exchange table, if the label is known there
 */
record Cited(
        TextRange label, TextRange symbol, TextRange group, String ticker, boolean inTag, Optional<Market> market) {
    /** From the first to the last character of exchange and ticker. */
    TextRange range() {
        return new TextRange(Math.min(label.start(), symbol.start()), Math.max(label.end(), symbol.end()));
    }
}
