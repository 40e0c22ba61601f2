package org.disclosurelint.rule;

import java.util.Set;
import org.disclosurelint.anatomy.Part;

/** The parts of a release in which a rule looks; none means all of them. */
public record Scope(Set<Part> parts) {
    /** The whole release. */
    public static final Scope WHOLE = new Scope(Set.of());

    public Scope {
        parts = Set.copyOf(parts);
    }

    public boolean contains(Part part) {
        return parts.isEmpty() || parts.contains(part);
    }
}
