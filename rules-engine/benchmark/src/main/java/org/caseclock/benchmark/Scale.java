package org.caseclock.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 30);

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
            one = Math.min(one, Shares.nanos(cases, 1, this::evaluate));
            two = Math.min(two, Shares.nanos(cases, 2, this::evaluate));
        }
        return (double) one / two;
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
