package org.disclosurelint.detect.forward;

import java.util.List;

/**
 * What a draft says about the future.
 *
 * @param statements the forward-looking statements, in order
 * @param rejected what looked like one and is none, in order, so that a report can explain each silence
 */
public record ForwardReading(List<ForwardLookingStatement> statements, List<RejectedStatement> rejected) {
    public ForwardReading {
        statements = List.copyOf(statements);
        rejected = List.copyOf(rejected);
    }
}
