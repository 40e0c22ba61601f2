package org.disclosurelint.detect.tailored;

import java.util.Map;
import org.disclosurelint.rule.Evidence;

/** What a finding of this package says beside the words found: one slot. */
record OneSlot(String slot, String words) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of(slot, words);
    }
}
