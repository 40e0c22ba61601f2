package org.disclosurelint.rule;

import java.util.Map;
import java.util.Optional;

/** What a detector knows about a match. Each detector has its own record, which reports carry. */
public interface Evidence {
    /** What a rule's message may name in braces besides {@code {match}}: {@code {exchange}}, {@code {expected}}. */
    default Map<String, String> slots() {
        return Map.of();
    }

    /** Words that would stand in the place of the match without a finding, if there are any worth proposing. */
    default Optional<String> suggestion() {
        return Optional.empty();
    }
}
