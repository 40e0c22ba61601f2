package org.disclosurelint.detect.forward;

import java.util.List;
import org.disclosurelint.rule.Analysis;

/** Finds them; see the record. */
public final class ForwardLookingStatements {
    /** All of a draft, in order. */
    public static final Analysis<List<ForwardLookingStatement>> ANALYSIS = subject -> List.of();

    private ForwardLookingStatements() {}
}
