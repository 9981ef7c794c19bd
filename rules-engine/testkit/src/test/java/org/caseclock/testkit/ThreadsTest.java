package org.caseclock.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.junit.jupiter.api.Test;

/** Threads share an engine, and nothing of one case is visible to another. */
class ThreadsTest {

    private static final int THREADS = 8;
    private static final int CASES = 10_000;

    @Test
    void eight_threads_give_the_bytes_of_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(Path.of("../../rules/ms-partnership")))) {
            String alone = digestOfAll(engine, 0);
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                // Each begins elsewhere, so that different cases meet.
                int first = i * CASES / THREADS;
                together.add(threads.submit(() -> digestOfAll(engine, first)));
            }
            for (Future<String> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The sum of the digests of all cases, which does not depend on where one begins. */
    private static String digestOfAll(RulesEngine engine, int first) throws Exception {
        CaseloadGenerator generator = new CaseloadGenerator(8, Flavor.HOSTILE);
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] sum = new byte[sha.getDigestLength()];
        for (int i = 0; i < CASES; i++) {
            int index = (first + i) % CASES;
            String json = engine.evaluate(generator.generate(index), generator.asOf(index))
                    .toJson();
            byte[] digest = sha.digest(json.getBytes(StandardCharsets.UTF_8));
            for (int b = 0; b < sum.length; b++) {
                sum[b] += digest[b];
            }
        }
        return HexFormat.of().formatHex(sum);
    }
}
