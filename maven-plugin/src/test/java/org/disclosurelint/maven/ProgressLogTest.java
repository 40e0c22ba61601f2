package org.disclosurelint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    private final List<String> lines = new ArrayList<>();
    private final AtomicLong seconds = new AtomicLong();
    private final ProgressLog progress = new ProgressLog(lines::add, () -> seconds.get() * 1_000_000_000L);

    @Test
    void aShortRunTellsNothing() {
        seconds.set(2);
        progress.judged(1, 2);
        progress.judged(2, 2);

        assertThat(lines).isEmpty();
    }

    @Test
    void aLongRunTellsHowFarItIsHowFastAndHowLongItWillTake() {
        seconds.set(4);
        progress.judged(100, 500);
        progress.judged(101, 500);
        seconds.set(20);
        progress.judged(499, 500);

        assertThat(lines)
                .containsExactly(
                        "judged 100 of 500 drafts, 25 a second, about 16 s to go",
                        "judged 499 of 500 drafts, 25 a second, about 1 s to go");
    }

    @Test
    void theLastDraftIsToldByTheSummary() {
        seconds.set(40);
        progress.judged(3, 3);

        assertThat(lines).isEmpty();
    }
}
