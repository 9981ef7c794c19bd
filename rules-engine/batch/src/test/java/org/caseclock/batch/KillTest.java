package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that is killed at any moment and resumed gives what it would have given undisturbed. How often it is killed is
 * {@code -Dcaseclock.kills}, at which moments {@code -Dcaseclock.seed}, and what it writes {@code -Dcaseclock.format}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("caseclock.kills", 50);
    private static final long SEED = Long.getLong("caseclock.seed", 7);
    private static final Format FORMAT = Format.valueOf(System.getProperty("caseclock.format", "NDJSON"));
    private static final int MOST_PARTS = 60;
    private static final int MOST_MILLIS = 30;

    @TempDir
    private Path folder;

    @Test
    void nothing_is_lost_and_nothing_is_there_twice() throws Exception {
        Path input = Caseloads.gzip(folder.resolve("in.ndjson.gz"), withSlips(Caseloads.cases(4_000)));
        Path undisturbed = folder.resolve("undisturbed");
        Batch.run(Caseloads.engine(), Caseloads.format(Caseloads.options(input, undisturbed), FORMAT), Progress.NONE);
        Map<String, String> expected = Caseloads.content(undisturbed);
        Path output = folder.resolve("killed");
        Random random = new Random(SEED);

        int kills = 0;
        int halfDone = 0;
        while (kills < KILLS) {
            if (isKilled(input, output, random.nextInt(MOST_PARTS), random.nextInt(MOST_MILLIS))) {
                kills++;
                halfDone += Files.exists(output.resolve("parts/00000.json")) ? 1 : 0;
            } else {
                assertThat(Caseloads.content(output)).isEqualTo(expected);
                delete(output);
            }
        }
        assertThat(isKilled(input, output, Integer.MAX_VALUE, 0)).isFalse();

        assertThat(Caseloads.content(output)).isEqualTo(expected);
        assertThat(halfDone).as("kills that left something to go on with").isPositive();
    }

    /** Goes on with the batch and kills it so long after it made so many parts; false if it was finished before. */
    private boolean isKilled(Path input, Path output, int parts, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        // Quick to be ready, since most of it is starting.
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BatchProcess.class.getName(),
                        input.toString(),
                        output.toString(),
                        FORMAT.name())
                .redirectError(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "errors")))
                .start();
        try (BufferedReader said = process.inputReader()) {
            assertThat(said.readLine()).as(() -> read(folder.resolve("errors"))).isEqualTo(BatchProcess.READY);
            int made = 0;
            while (made < parts && said.readLine() != null) {
                made++;
            }
            if (process.waitFor(millis, TimeUnit.MILLISECONDS) || made < parts) {
                process.waitFor();
                assertThat(process.exitValue())
                        .as(() -> read(folder.resolve("errors")))
                        .isZero();
                return false;
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        return true;
    }

    private static List<String> withSlips(List<String> cases) {
        return Stream.concat(
                        cases.stream().limit(1_000),
                        Stream.concat(Stream.of("{", "[]"), cases.stream().skip(1_000)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "nothing";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
