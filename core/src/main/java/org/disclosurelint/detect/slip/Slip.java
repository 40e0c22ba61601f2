package org.disclosurelint.detect.slip;

import java.util.Map;
import java.util.Optional;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Evidence;

/**
 * A slip.
 *
 * @param range the words in which it is seen
 * @param detail what more there is to say, the slot {@code detail} of a message; may be empty
 * @param suggestion the words that were meant, if only these can have been
 */
public record Slip(TextRange range, String detail, Optional<String> suggestion) implements Evidence {
    Slip(TextRange range) {
        this(range, "", Optional.empty());
    }

    Slip(TextRange range, String detail) {
        this(range, detail, Optional.empty());
    }

    @Override
    public Map<String, String> slots() {
        return Map.of("detail", detail);
    }
}
