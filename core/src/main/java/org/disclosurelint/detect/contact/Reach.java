package org.disclosurelint.detect.contact;

import org.disclosurelint.draft.TextRange;

/** A way to reach somebody, and where it stands in the prose. */
record Reach(Kind kind, TextRange range, String words) {
    enum Kind {
        PHONE,
        EMAIL,
        URL
    }
}
