package org.disclosurelint.detect.name;

import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A name that a draft spells otherwise elsewhere.
 *
 * @param range where it is spelled the rarer way
 * @param expected how it is spelled elsewhere, as many words of it as were compared
 */
public record NameVariant(TextRange range, String expected) implements Evidence {
    @Override
    public Map<String, String> slots() {
        return Map.of("expected", expected);
    }

    @Override
    public Optional<String> suggestion() {
        return Optional.of(expected);
    }
}
