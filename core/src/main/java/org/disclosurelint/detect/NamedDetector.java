package org.disclosurelint.detect;

import java.util.Set;
import org.disclosurelint.anatomy.Part;
import org.disclosurelint.rule.Detector;

/**
 * A detector of a rule file, and what it looks for in a reader's words.
 *
 * @param label as {@link DetectorProvider#label} gives it
 * @param parts in which it can find something, as {@link DetectorProvider#parts} gives them
 */
public record NamedDetector(String label, Set<Part> parts, Detector detector) {
    public NamedDetector {
        parts = Set.copyOf(parts);
    }

    /** Another detector that looks for the same. */
    public NamedDetector with(Detector other) {
        return new NamedDetector(label, parts, other);
    }
}
