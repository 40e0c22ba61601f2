package org.disclosurelint.rule;

import java.util.List;
import java.util.Optional;

/** Looks for something in a draft. Implementations are immutable and thread-safe. */
@FunctionalInterface
public interface Detector {
    /** All matches within the parts of the scope, in the order of the draft. A match is in the part in which it begins. */
    List<Match.Found> detect(Subject subject, Scope scope);

    /**
     * Why the detector cannot judge a draft: columns of a table that could not be recovered, a date that is not there. Then the
     * rule is not applicable, whatever {@link #detect} finds; it is never passed.
     *
     * @return a clause without a full stop that reads on after "not applicable:"; empty if it can judge
     */
    default Optional<String> notApplicable(Subject subject, Scope scope) {
        return Optional.empty();
    }

    /**
     * What comes closest where nothing matches: an incomplete contact block, a cautionary statement without a factor. A
     * finding about the missing thing points there, and its message can name what is lacking by the slots of the evidence.
     */
    default Optional<Match.Found> closest(Subject subject, Scope scope) {
        return Optional.empty();
    }
}
