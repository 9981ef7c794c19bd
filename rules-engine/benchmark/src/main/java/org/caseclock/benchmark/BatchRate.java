package org.caseclock.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.caseclock.batch.Batch;
import org.caseclock.batch.BatchOptions;
import org.caseclock.batch.Format;
import org.caseclock.batch.Progress;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.CaseFileJson;
import org.caseclock.input.CaseFiles;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;

/**
 * How many cases a second a batch evaluates, on one thread and on two, and how many are only read; prints it, and writes it
 * into the files that are named. How many cases there are is {@code -Dcaseclock.cases}.
 */
public final class BatchRate {

    private static final int CASES = Integer.getInteger("caseclock.cases", 50_000);
    private static final int ROUNDS = 3;
    private static final Policy POLICY = Policy.MISSISSIPPI;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RulesEngine engine = RulesEngine.compile(PolicyPack.load(POLICY.packId()));
    private final Path folder;
    private final Path input;

    private BatchRate(Path folder) throws IOException {
        this.folder = folder;
        this.input = folder.resolve("cases.ndjson");
        CaseloadGenerator generator = new CaseloadGenerator(1, Flavor.REALISTIC, POLICY);
        try (BufferedWriter out = Files.newBufferedWriter(input)) {
            for (int i = 0; i < CASES; i++) {
                out.write(CaseFileJson.compact(generator.generate(i)) + "\n");
            }
        }
    }

    /**
     * Measures and prints.
     *
     * @param files the pages to write it into, between their two comments
     */
    public static void main(String[] files) throws IOException {
        Path folder = Files.createTempDirectory("caseclock");
        try {
            String page = Machine.today() + "\n" + new BatchRate(folder).table();
            System.out.println("\n" + page);
            for (String file : files) {
                MarkedPage.write(Path.of(file), page);
            }
        } finally {
            remove(folder);
        }
    }

    private String table() throws IOException {
        String batches = batch("NDJSON", Format.NDJSON) + batch("CSV", Format.CSV) + batch("Parquet", Format.PARQUET);
        List<String> lines = Files.readAllLines(input);
        CaseSchema schema = PolicyPack.load(POLICY.packId()).schema();
        return String.format(
                        Locale.ROOT,
                        "| %,d cases of %s | 1 thread | 2 threads |%n|---|--:|--:|%n",
                        CASES,
                        POLICY.packId())
                + batches
                + share("reading case files alone", lines, line -> CaseFiles.line(schema, "cases", 1, line))
                + share("parsing the JSON alone, with Jackson", lines, BatchRate::parse);
    }

    private String batch(String name, Format format) {
        return row("batch, " + name, threads -> {
            Path output = folder.resolve("findings");
            BatchOptions options = new BatchOptions(
                    Scale.AS_OF,
                    Caseload.HORIZON_DAYS,
                    input,
                    output,
                    format,
                    threads,
                    false,
                    BatchOptions.USUAL_LINES_PER_PART);
            long begin = System.nanoTime();
            Batch.run(engine, options, Progress.NONE);
            long nanos = System.nanoTime() - begin;
            remove(output);
            return nanos;
        });
    }

    private static String share(String what, List<String> lines, Consumer<String> work) {
        return row(what, threads -> Shares.nanos(lines, threads, share -> share.forEach(work)));
    }

    private static void parse(String line) {
        try {
            JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String what, IntToLongFunction nanos) {
        return String.format(Locale.ROOT, "| %s | %,.0f | %,.0f |%n", what, rate(nanos, 1), rate(nanos, 2));
    }

    /** The best of several rounds after one that is not counted, in cases a second. */
    private static double rate(IntToLongFunction nanos, int threads) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round <= ROUNDS; round++) {
            long taken = nanos.applyAsLong(threads);
            best = round == 0 ? best : Math.min(best, taken);
        }
        return CASES * 1e9 / best;
    }

    private static void remove(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
