package org.disclosurelint.detect.pattern;

import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which drafts a pattern need not be tried. What it needs is worked out when the first draft comes. Guards of the same pattern are
 * equal. Thread-safe.
 */
final class Guard {
    /** Keeps nothing back. */
    static final Guard NONE = new Guard("");

    private final String pattern;
    private volatile @Nullable Needed needed;

    private Guard(String pattern) {
        this.pattern = pattern;
    }

    /** @param pattern one that compiles, in the syntax of RE2 or of {@link java.util.regex.Pattern} */
    static Guard of(String pattern) {
        return new Guard(pattern);
    }

    /** Whether the prose of a draft may hold a match; without the words that every match holds it does not. */
    boolean letsPass(Subject subject) {
        return subject.recall(GuardedDraft.ANALYSIS).isOpen(this);
    }

    boolean letsPass(TrigramText text) {
        Needed known = needed;
        if (known == null) {
            known = PatternReader.needed(pattern); // by two threads at a time, it may be, with the same result
            needed = known;
        }
        return known.isIn(text);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Guard guard && guard.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }
}
