package org.disclosurelint.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many items, as many at a time as there are processors. Not the common pool: that belongs to the
 * program around us, may be full of waiting work, and has another class loader. Immutable and thread-safe.
 */
public final class Workers {
    private final int most;

    /** @param most how many items are worked on at a time, at least 1 */
    public Workers(int most) {
        this.most = most;
    }

    /** As many as this machine has processors. */
    public static Workers onAllProcessors() {
        return new Workers(Runtime.getRuntime().availableProcessors());
    }

    /** The results in the order of the items. What one item throws is thrown here; the items not yet begun are given up. */
    public <T, R> List<R> each(List<T> items, Function<T, R> work) {
        int threads = Math.min(most, items.size());
        if (threads <= 1) {
            return items.stream().map(work).toList();
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::daemon);
        try {
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(pool.submit(() -> work.apply(item)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "disclosure");
        thread.setDaemon(true);
        return thread;
    }
}
