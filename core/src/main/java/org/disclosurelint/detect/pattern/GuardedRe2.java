package org.disclosurelint.detect.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.disclosurelint.draft.TextRange;
import org.disclosurelint.rule.Subject;

/** A pattern of a rule, only tried where it can match. Immutable and thread-safe. */
record GuardedRe2(Pattern pattern, Guard guard) {
    static GuardedRe2 of(Pattern pattern) {
        return new GuardedRe2(pattern, Guard.of(pattern.pattern()));
    }

    /**
     * The matches in the prose of a draft, in order, those of no words left out.
     *
     * @param starts where they must begin
     */
    List<TextRange> in(Subject subject, TextRange starts) {
        List<TextRange> open = guard.open(subject);
        return open.isEmpty() ? List.of() : in(subject.draft().text(), open, starts);
    }

    /** @param open where matches can be, as {@link Guard#open} tells */
    List<TextRange> in(String text, List<TextRange> open, TextRange starts) {
        List<TextRange> found = new ArrayList<>();
        for (TextRange stretch : open) {
            int from = Math.max(starts.start(), stretch.start());
            int to = Math.min(starts.end(), stretch.end());
            if (from < to) {
                collect(text, new TextRange(from, to), stretch.end(), found);
            }
        }
        return found;
    }

    /**
     * Adds the matches that begin in a stretch and end before an offset. The library knows no stretch of a text: it gets the words, with
     * the characters at their sides, which edges of words and lines ask for.
     */
    private void collect(String text, TextRange starts, int end, List<TextRange> found) {
        int before = Math.max(0, starts.start() - 1);
        Matcher matcher = pattern.matcher(text.substring(before, Math.min(text.length(), end + 1)));
        boolean more = matcher.find(starts.start() - before);
        // What takes the character behind the end did not see its own end, and is no match. There is none behind it
        // either: before the end is room for the longest match wherever one begins, and here was not even that.
        while (more && before + matcher.start() < starts.end() && before + matcher.end() <= end) {
            if (matcher.end() > matcher.start()) {
                found.add(new TextRange(before + matcher.start(), before + matcher.end()));
            }
            more = matcher.find();
        }
    }
}
