package org.disclosurelint.rule;

/**
 * What a rule asks of a draft: one of the closed set of kinds that rule files name. A pure function; implementations are
 * immutable records and thread-safe.
 */
public interface Check {
    /** The word in rule files: {@code forbid}, {@code require}, {@code require-when} … */
    String kind();

    Outcome check(Subject subject);
}
