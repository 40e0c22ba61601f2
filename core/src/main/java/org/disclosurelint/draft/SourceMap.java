package org.disclosurelint.draft;

import java.util.Arrays;
import org.disclosurelint.source.Span;

/**
 * From prose to source: runs of prose, each with the stretch of the source from which it came. A run whose two lengths are
 * equal maps character by character; any other maps as a whole (a line break that became one space, an entity that became
 * one letter). Immutable.
 */
final class SourceMap {
    /** For run {@code i}: prose start, source start, source end; the prose end is the start of run {@code i + 1}. */
    private final int[] proseStarts;

    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final int proseLength;

    SourceMap(int[] proseStarts, int[] sourceStarts, int[] sourceEnds, int proseLength) {
        this.proseStarts = proseStarts;
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.proseLength = proseLength;
    }

    Span locate(TextRange range) {
        if (proseStarts.length == 0) {
            return new Span(0, 0);
        }
        if (range.isEmpty()) {
            int at = range.start() < proseLength ? start(range.start()) : end(proseLength - 1);
            return new Span(at, at);
        }
        int start = start(range.start());
        int end = end(range.end() - 1);
        // Columns that stand side by side are read one after the other: what is in between may lie before or behind.
        int last = run(range.end() - 1);
        for (int run = run(range.start()); run < last; run++) {
            start = Math.min(start, sourceStarts[run + 1]);
            end = Math.max(end, sourceEnds[run]);
        }
        return new Span(start, Math.max(start, end));
    }

    private int start(int offset) {
        int run = run(offset);
        return isCharByChar(run) ? sourceStarts[run] + offset - proseStarts[run] : sourceStarts[run];
    }

    private int end(int offset) {
        int run = run(offset);
        return isCharByChar(run) ? sourceStarts[run] + offset - proseStarts[run] + 1 : sourceEnds[run];
    }

    private int run(int offset) {
        int found = Arrays.binarySearch(proseStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isCharByChar(int run) {
        int proseEnd = run + 1 < proseStarts.length ? proseStarts[run + 1] : proseLength;
        return proseEnd - proseStarts[run] == sourceEnds[run] - sourceStarts[run];
    }
}
