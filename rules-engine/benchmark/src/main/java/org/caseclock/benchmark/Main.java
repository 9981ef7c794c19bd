package org.caseclock.benchmark;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints a table, by policy: cases a second, that rate beside plain Java's, bytes allocated a case. */
public final class Main {

    private Main() {}

    /** Runs all, in one run, so that the ratios hold whatever the machine. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include(Contest.class.getName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        Map<String, List<RunResult>> byPolicy = runs.stream()
                .collect(Collectors.groupingBy(
                        run -> run.getParams().getParam("policy"), LinkedHashMap::new, Collectors.toList()));
        System.out.printf(
                Locale.ROOT, "%n%-34s %14s %22s %14s%n", "", "cases/second", "time beside plain Java", "bytes/case");
        byPolicy.forEach(Main::print);
    }

    private static void print(String policy, List<RunResult> runs) {
        double reference = runs.stream()
                .filter(run -> name(run).equals("plainJavaReference"))
                .mapToDouble(Main::rate)
                .findFirst()
                .orElseThrow();
        runs.stream()
                .sorted(Comparator.comparingDouble((RunResult run) -> rate(run)).reversed())
                .forEach(run -> System.out.printf(
                        Locale.ROOT,
                        "%-34s %,14.0f %21.1fx %,14.0f%n",
                        policy.toLowerCase(Locale.ROOT) + " " + name(run),
                        rate(run),
                        reference / rate(run),
                        allocated(run)));
    }

    private static String name(RunResult run) {
        String label = run.getPrimaryResult().getLabel();
        return label.substring(label.lastIndexOf('.') + 1);
    }

    private static double rate(RunResult run) {
        return run.getPrimaryResult().getScore();
    }

    private static double allocated(RunResult run) {
        Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return allocated == null ? Double.NaN : allocated.getScore();
    }
}
