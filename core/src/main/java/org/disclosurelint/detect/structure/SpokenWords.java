package org.disclosurelint.detect.structure;

import java.util.Map;
import org.disclosurelint.rule.Evidence;

/**
 * What is known of a quotation.
 *
 * @param speaker who is said to have spoken; empty if nobody is named
 */
public record SpokenWords(String speaker) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("speaker", speaker);
    }
}
