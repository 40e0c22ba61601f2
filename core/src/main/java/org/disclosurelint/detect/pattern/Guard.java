package org.disclosurelint.detect.pattern;

import java.util.function.Supplier;
import org.disclosurelint.rule.Subject;
import org.jspecify.annotations.Nullable;

/** Tells on which drafts a pattern need not be tried. What it needs is worked out when the first draft comes. Thread-safe. */
final class Guard {
    /** Keeps nothing back. */
    static final Guard NONE = new Guard(() -> Needed.NOTHING);

    private final Supplier<Needed> reading;
    private volatile @Nullable Needed needed;

    private Guard(Supplier<Needed> reading) {
        this.reading = reading;
    }

    /** @param pattern one that compiles, in the syntax of RE2 or of {@link java.util.regex.Pattern} */
    static Guard of(String pattern) {
        return new Guard(() -> PatternReader.needed(pattern));
    }

    /** Whether the prose of a draft may hold a match; without the words that every match holds it does not. */
    boolean letsPass(Subject subject) {
        Needed known = needed;
        if (known == null) {
            known = reading.get(); // by two threads at a time, it may be, with the same result
            needed = known;
        }
        return known.isIn(subject.recall(TrigramText.ANALYSIS));
    }
}
