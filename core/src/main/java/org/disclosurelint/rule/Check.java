package org.disclosurelint.rule;

import java.util.Optional;

/**
 * What a rule asks of a draft: one of the closed set of kinds that rule files name. A pure function; implementations are
 * immutable records and thread-safe.
 */
public interface Check {
    /** The word in rule files: {@code forbid}, {@code require}, {@code require-when} … */
    String kind();

    Outcome check(Subject subject);

    /** What it asks of people; then what it finds stands until somebody attests to it. A check around another asks the same. */
    default Optional<Question> question() {
        return Optional.empty();
    }
}
