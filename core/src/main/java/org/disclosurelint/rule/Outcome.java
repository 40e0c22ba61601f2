package org.disclosurelint.rule;

import java.util.List;

/** What came of a check on a draft. Not applicable is not passed: reports say which rules did not run, and why. */
public sealed interface Outcome {
    /** The check ran and found nothing. */
    record Passed() implements Outcome {}

    /** The check ran and found something; at least one match, in the order of the draft. */
    record Failed(List<Match> matches) implements Outcome {
        public Failed {
            matches = List.copyOf(matches);
            if (matches.isEmpty()) {
                throw new IllegalArgumentException("failed without a match");
            }
        }
    }

    /**
     * The check had nothing to judge.
     *
     * @param reason a clause without a full stop that reads on after "not applicable:"
     */
    record NotApplicable(String reason) implements Outcome {}

    static Outcome passed() {
        return new Passed();
    }

    static Outcome notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /** Failed with these matches, or passed if there are none. */
    static Outcome failedBy(List<? extends Match> matches) {
        return matches.isEmpty() ? passed() : new Failed(List.copyOf(matches));
    }
}
