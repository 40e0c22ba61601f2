package org.disclosurelint.format.word;

import java.util.ArrayList;
import java.util.List;

/** Which footnotes and endnotes the text refers to, in its order. Mutable, not thread-safe. */
final class Notes {
    /** @param kind {@code footnote} or {@code endnote} */
    record Reference(String kind, String id) {}

    private final List<Reference> references = new ArrayList<>();

    void refer(String kind, String id) {
        references.add(new Reference(kind, id));
    }

    List<Reference> references() {
        return List.copyOf(references);
    }
}
