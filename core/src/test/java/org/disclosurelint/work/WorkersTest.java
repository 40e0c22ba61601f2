package org.disclosurelint.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void asManyItemsAreWorkedOnAtATimeAsThereAreWorkers() {
        CyclicBarrier bothAreHere = new CyclicBarrier(2);

        List<Integer> results = new Workers(2).each(List.of(1, 2), n -> {
            try {
                bothAreHere.await(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("worked on one after the other", e);
            }
            return 10 * n;
        });

        assertThat(results).containsExactly(10, 20);
    }

    @Test
    void notMoreItemsAreWorkedOnThanThereAreWorkers() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new Workers(3).each(IntStream.range(0, 100).boxed().toList(), n -> threads.add(Thread.currentThread()));

        assertThat(threads).hasSizeLessThanOrEqualTo(3).doesNotContain(Thread.currentThread());
    }

    @Test
    void oneItemIsWorkedOnByTheCaller() {
        assertThat(new Workers(3).each(List.of(1), n -> Thread.currentThread()))
                .containsExactly(Thread.currentThread());
    }

    @Test
    void whatAnItemThrowsIsThrown() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Workers(2).each(List.of(1, 2), n -> {
                    throw new IllegalArgumentException("no " + n);
                }))
                .withMessage("no 1");
    }
}
