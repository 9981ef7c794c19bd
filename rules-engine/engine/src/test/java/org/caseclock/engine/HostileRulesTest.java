package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.caseclock.input.InputProblem;
import org.caseclock.policy.PackException;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileRulesTest {

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Tripwires wires;

    @BeforeAll
    static void stretch() {
        wires = new Tripwires(folder.resolve("wires"));
    }

    @AfterAll
    static void cut() {
        wires.close();
    }

    @Test
    void there_are_many() {
        assertThat(Payload.all(wires)).hasSizeGreaterThan(20);
        assertThat(Payload.inEveryWay(wires))
                .extracting(Payload::java)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(300);
        assertThat(RulePosition.values()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void no_payload_gets_by_and_each_is_refused_with_its_place(RulePosition position) {
        List<Payload> payloads = new ArrayList<>(Payload.all(wires));
        payloads.addAll(turnOf(position));
        Path pack = folder.resolve(position.name());
        List<String> unclear = new ArrayList<>();
        for (Payload payload : payloads) {
            Throwable refusal = catchThrowable(() -> {
                try (RulesEngine engine =
                        RulesEngine.compile(TinyPack.in(pack, TinyPack.POLICY, position.with(payload)))) {
                    engine.evaluate(Cases.of(Cases.contact("c", "2024-03-01")), LocalDate.of(2024, 8, 1));
                }
            });
            assertThat(wires.sprung()).as("%s in %s", payload, position).isEmpty();
            if (!(refusal instanceof PackException refused)) {
                unclear.add(payload + ": " + refusal);
            } else if (!refused.problems().stream().allMatch(problem -> isPlaced(problem, pack))) {
                unclear.add(payload + ": " + refused.getMessage());
            }
        }
        assertThat(unclear).as("not refused in %s", position).isEmpty();
    }

    /** Each deed in each way has its turn at one position; the system property asks for more turns. */
    private static List<Payload> turnOf(RulePosition position) {
        List<Payload> all = Payload.inEveryWay(wires);
        int positions = RulePosition.values().length;
        int turns = Math.min(positions, Integer.getInteger("caseclock.hostileTurns", 1));
        return IntStream.range(0, all.size())
                .filter(i -> Math.floorMod(position.ordinal() - i, positions) < turns)
                .mapToObj(all::get)
                .toList();
    }

    /** What the compiler finds wrong comes too late: by then it has seen what it must not. */
    private static boolean isPlaced(InputProblem problem, Path pack) {
        return problem.source().equals(pack.resolve("policy.drl").toString())
                && problem.line() > 0
                && problem.column() > 0
                && !problem.message().isBlank()
                && !problem.message().startsWith("The rules cannot be compiled");
    }

    @Test
    void every_wire_can_be_sprung() throws IOException, InterruptedException, ClassNotFoundException {
        CountDownLatch done = new CountDownLatch(1);
        try (Tripwires others = new Tripwires(folder.resolve("others"))) {
            Files.createFile(Path.of(others.file()));
            System.setProperty(Tripwires.PROPERTY, "yes");
            initialiseElsewhere();
            Thread thread = new Thread(() -> awaitQuietly(done), Tripwires.THREAD);
            thread.start();
            new Socket("localhost", others.port()).close();
            for (int i = 0; i < 100 && others.sprung().size() < 5; i++) {
                Thread.sleep(20);
            }
            assertThat(others.sprung())
                    .containsExactlyInAnyOrder("file", "property", "initialised", "thread", "connection");
            done.countDown();
            thread.join();
        }
    }

    /** In a class loader of its own, so that the class stays untouched for the hostile rules. */
    private static void initialiseElsewhere() throws IOException, ClassNotFoundException {
        URL classes =
                HostileRulesTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader elsewhere = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class.forName("org.caseclock.engine.HostileMarker", true, elsewhere);
        }
    }

    private static void awaitQuietly(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
