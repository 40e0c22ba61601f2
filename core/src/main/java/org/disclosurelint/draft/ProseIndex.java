package org.disclosurelint.draft;

import java.util.Arrays;
import org.disclosurelint.source.Span;

/** From source to prose: for every character of the source the stretch of prose that came from it, if any did. Immutable. */
final class ProseIndex {
    private static final int NONE = -1;

    private final int[] starts;
    private final int[] ends;
    private final int proseLength;

    /** @param runs how many of the runs count; the prose of one ends where the next begins */
    ProseIndex(int sourceLength, int[] proseStarts, int[] sourceStarts, int[] sourceEnds, int runs, int proseLength) {
        starts = new int[sourceLength + 1];
        ends = new int[sourceLength + 1];
        this.proseLength = proseLength;
        Arrays.fill(starts, NONE);
        Arrays.fill(ends, NONE);
        for (int run = 0; run < runs; run++) {
            int from = proseStarts[run];
            int to = run + 1 < runs ? proseStarts[run + 1] : proseLength;
            boolean charByChar = to - from == sourceEnds[run] - sourceStarts[run];
            for (int at = sourceStarts[run]; at < sourceEnds[run]; at++) {
                starts[at] = charByChar ? from + at - sourceStarts[run] : from;
                ends[at] = charByChar ? starts[at] + 1 : to;
            }
        }
    }

    /** The prose that came from a stretch of the source; empty, at the place where it would stand, if none did. */
    TextRange rangeOf(Span source) {
        int first = source.start();
        while (first < source.end() && starts[first] == NONE) {
            first++;
        }
        if (first < source.end()) {
            int last = source.end() - 1;
            while (starts[last] == NONE) {
                last--;
            }
            return new TextRange(Math.min(starts[first], starts[last]), Math.max(ends[first], ends[last]));
        }
        int next = source.end();
        while (next < starts.length && starts[next] == NONE) {
            next++;
        }
        int at = next < starts.length ? starts[next] : proseLength;
        return new TextRange(at, at);
    }
}
