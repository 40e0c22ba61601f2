package org.disclosurelint.maven;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.disclosurelint.Progress;

/** Tells somebody who waits before a terminal how far a long run is: every few seconds, and nothing of a run that is over by then. */
final class ProgressLog implements Progress {
    private static final long EVERY = 3_000_000_000L;
    private static final double SECOND = 1e9;

    private final Consumer<String> lines;
    private final LongSupplier nanos;
    private final long start;
    private long last;

    /** @param nanos a clock that never goes back */
    ProgressLog(Consumer<String> lines, LongSupplier nanos) {
        this.lines = lines;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        this.last = start;
    }

    @Override
    public synchronized void judged(int drafts, int all) {
        long now = nanos.getAsLong();
        if (drafts == all || now - last < EVERY) {
            return;
        }
        last = now;
        double seconds = (now - start) / SECOND;
        double rate = drafts / seconds;
        lines.accept("judged %d of %d drafts, %s a second, about %d s to go"
                .formatted(
                        drafts,
                        all,
                        rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : Long.toString(Math.round(rate)),
                        (long) Math.ceil((all - drafts) / rate)));
    }
}
