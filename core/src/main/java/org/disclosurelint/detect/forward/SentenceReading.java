package org.disclosurelint.detect.forward;

import java.util.List;

/** What one sentence says about the future. */
record SentenceReading(List<ForwardLookingStatement> statements, List<RejectedStatement> rejected) {
    SentenceReading {
        statements = List.copyOf(statements);
        rejected = List.copyOf(rejected);
    }
}
