package org.disclosurelint.detect.pattern;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which drafts a pattern need not be tried, and where. What it needs is worked out when the first draft comes. Guards of the same
 * pattern are equal. Thread-safe.
 */
final class Guard {
    /** Keeps nothing back. */
    static final Guard NONE = new Guard("");

    private final String pattern;
    private volatile @Nullable Known known;

    /**
     * What is known of the matches of a pattern.
     *
     * @param needed what each holds
     * @param longest in code points
     */
    private record Known(Needed needed, int longest) {}

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
        return known().needed().isIn(text);
    }

    /**
     * The stretches of the prose of a draft in which matches can stand, in order and apart: each match lies within one, and so do as many
     * characters behind its start as the longest match takes.
     */
    List<TextRange> open(Subject subject) {
        return subject.recall(GuardedDraft.ANALYSIS).open(this);
    }

    List<TextRange> open(TrigramText text) {
        int longest = known().longest();
        // Of patterns about as long as the text nothing is won; and lengths count code points.
        if (longest >= text.length() / 2 || text.hasSurrogates()) {
            return letsPass(text) ? List.of(new TextRange(0, text.length())) : List.of();
        }
        BitSet within = known().needed().within(text, longest);
        List<TextRange> open = new ArrayList<>();
        for (int start = within.nextSetBit(0); start >= 0; ) {
            int end = within.nextClearBit(start);
            open.add(new TextRange(start, end));
            start = within.nextSetBit(end);
        }
        return open;
    }

    private Known known() {
        Known read = known;
        if (read == null) {
            Matched matched = PatternReader.read(pattern); // by two threads at a time, it may be, with the same result
            read = new Known(matched.needed(), matched.longest());
            known = read;
        }
        return read;
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
