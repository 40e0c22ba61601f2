package org.disclosurelint.detect.arithmetic;

import java.util.Map;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * Figures of one place of the draft that cannot all be right.
 *
 * @param slots what a message may name: the other figures in the words of the draft, and what they come to
 */
record Disagreement(TextRange range, Map<String, String> slots) implements Evidence {
    Disagreement {
        slots = Map.copyOf(slots);
    }
}
