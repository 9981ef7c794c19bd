package org.caseclock.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Gives each thread its share of the same work. */
final class Shares {

    private Shares() {}

    /** How long the threads take, from the first that begins to the last that ends. */
    static <T> long nanos(List<T> all, int threads, Consumer<List<T>> work) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> shares = new ArrayList<>();
            int share = all.size() / threads;
            long begin = System.nanoTime();
            for (int i = 0; i < threads; i++) {
                List<T> part = all.subList(i * share, (i + 1) * share);
                shares.add(workers.submit(() -> work.accept(part)));
            }
            for (Future<?> each : shares) {
                each.get();
            }
            return System.nanoTime() - begin;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }
}
