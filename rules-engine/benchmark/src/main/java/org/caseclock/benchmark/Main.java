package org.caseclock.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all contestants in one run, so that the ratios hold whatever the machine, and then the engine alone on more and more
 * cases; prints what came of it, and writes it into the files that are named.
 */
public final class Main {

    private Main() {}

    /**
     * Measures and prints.
     *
     * @param files the pages to write it into, between their two comments
     */
    public static void main(String[] files) throws RunnerException, IOException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder()
                        .include("\\.(Sql)?Contest\\.")
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        String page = Machine.today() + "\n" + ContestPage.of(runs) + "\n" + Scale.measured();
        System.out.println("\n" + page);
        for (String file : files) {
            MarkedPage.write(Path.of(file), page);
        }
    }
}
