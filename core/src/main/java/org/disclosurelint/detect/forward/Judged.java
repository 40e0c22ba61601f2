package org.disclosurelint.detect.forward;

import java.util.List;
import org.disclosurelint.draft.TextRange;

/** A proposition that does look forward, with what qualifies it. */
record Judged(Proposition proposition, List<TextRange> qualifiers) {
    Judged {
        qualifiers = List.copyOf(qualifiers);
    }
}
