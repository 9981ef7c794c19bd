package org.caseclock.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/** Whether a case costs the same however many there are, and what a second thread is worth. */
final class Scale {

    private static final int BLOCK = 1_000;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final int WARM_UP = 100_000;
    private static final int SHARED = 20_000;
    private static final int ROUNDS = 15;
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

    private final RulesEngine engine = RulesEngine.compile(PolicyPack.load(Policy.MISSISSIPPI.packId()));
    private final CaseloadGenerator generator = new CaseloadGenerator(1, Flavor.REALISTIC, Policy.MISSISSIPPI);

    private Scale() {}

    static String measured() {
        Scale scale = new Scale();
        scale.nanosPerCase(WARM_UP);
        StringBuilder page = new StringBuilder("| cases of ms-partnership | µs a case, one thread |\n|--:|--:|\n");
        for (int size : SIZES) {
            page.append(String.format(Locale.ROOT, "| %,d | %.1f |%n", size, scale.nanosPerCase(size) / 1e3));
        }
        page.append(String.format(
                Locale.ROOT, "%nTwo threads do %.2f times as many cases as one.%n", scale.worthOfASecondThread()));
        return page.toString();
    }

    /** Each case is made, evaluated and forgotten; the making is not counted. */
    private double nanosPerCase(int cases) {
        long nanos = 0;
        for (int from = 0; from < cases; from += BLOCK) {
            List<CaseFile> block = cases(from, BLOCK);
            long begin = System.nanoTime();
            evaluate(block);
            nanos += System.nanoTime() - begin;
        }
        return (double) nanos / cases;
    }

    /** The better of several rounds each, taken in turns. */
    private double worthOfASecondThread() {
        List<CaseFile> cases = cases(0, SHARED);
        long one = Long.MAX_VALUE;
        long two = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            one = Math.min(one, nanos(cases, 1));
            two = Math.min(two, nanos(cases, 2));
        }
        return (double) one / two;
    }

    private long nanos(List<CaseFile> cases, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> shares = new ArrayList<>();
            int share = cases.size() / threads;
            long begin = System.nanoTime();
            for (int i = 0; i < threads; i++) {
                List<CaseFile> part = cases.subList(i * share, (i + 1) * share);
                shares.add(workers.submit(() -> evaluate(part)));
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

    private List<CaseFile> cases(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(generator::generate).toList();
    }

    private void evaluate(List<CaseFile> cases) {
        for (CaseFile each : cases) {
            engine.evaluate(each, AS_OF);
        }
    }
}
