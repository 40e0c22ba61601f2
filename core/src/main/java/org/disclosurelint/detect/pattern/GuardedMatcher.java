package org.disclosurelint.detect.pattern;

import java.util.List;
import java.util.regex.Matcher;
import org.disclosurelint.draft.TextRange;

/** Finds the matches of a pattern in a text, in order, as a {@link Matcher} does that is only led to where they can be. Not thread-safe. */
public final class GuardedMatcher {
    private final Matcher matcher;
    private final List<TextRange> open;
    private int next;
    private boolean isWithin;

    /** @param open where matches can be, as {@link Guard#open} tells */
    GuardedMatcher(Matcher matcher, List<TextRange> open) {
        this.matcher = matcher.useTransparentBounds(true).useAnchoringBounds(false);
        this.open = open;
    }

    /** Goes to the next match, if there is one. */
    public boolean find() {
        while (!isWithin || !matcher.find()) {
            if (next == open.size()) {
                return false;
            }
            enter(0);
        }
        return true;
    }

    /** Goes to the first match that begins at an offset or behind it, if there is one; offsets never go back. */
    public boolean find(int from) {
        if (isWithin && from <= matcher.regionEnd()) {
            matcher.region(Math.max(from, matcher.regionStart()), matcher.regionEnd());
        } else {
            isWithin = false;
        }
        while (!isWithin && next < open.size() && open.get(next).end() < from) {
            next++;
        }
        if (!isWithin && next < open.size()) {
            enter(from);
        }
        return find();
    }

    private void enter(int from) {
        TextRange stretch = open.get(next++);
        matcher.region(Math.max(from, stretch.start()), stretch.end());
        isWithin = true;
    }

    /** The match to which it was led last. */
    public Matcher match() {
        return matcher;
    }
}
