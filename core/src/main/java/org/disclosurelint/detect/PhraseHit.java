package org.disclosurelint.detect;

import java.util.Map;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * Where a phrase stands in a draft.
 *
 * @param range from its first to its last word
 * @param phrase which one
 * @param slots what stands in its slots, by name; the second slot of a kind is called {@code number-2}
 */
public record PhraseHit(TextRange range, Phrase phrase, Map<String, String> slots) implements Evidence {
    public PhraseHit {
        slots = Map.copyOf(slots);
    }
}
