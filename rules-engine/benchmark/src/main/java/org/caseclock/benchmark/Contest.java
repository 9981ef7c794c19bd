package org.caseclock.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.generate.Policy;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One core, the same cases; an operation is a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class Contest {

    /** Whose cases they are. */
    @Param
    public Policy policy = Policy.MISSISSIPPI;

    private List<Caseload.Dated> cases = List.of();
    private @Nullable PlainJava plainJava;
    private @Nullable RulesEngine plan;
    private @Nullable RulesEngine session;
    private @Nullable RulesEngine newSession;

    /** Compiles the pack for each way of evaluating it. */
    @Setup
    public void ready() {
        PolicyPack pack = PolicyPack.load(policy.packId());
        cases = Caseload.realistic(policy);
        plainJava = new PlainJava(pack, policy);
        plan = RulesEngine.compile(pack);
        session = RulesEngine.compile(pack, EngineOptions.DEFAULT.by(Evaluator.SESSION));
        newSession = RulesEngine.compile(pack, EngineOptions.DEFAULT.by(Evaluator.NEW_SESSION));
    }

    /** The clauses in plain Java alone: status, window and evidence. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void plainJavaStatusOnly(Blackhole sink) {
        for (Caseload.Dated each : cases) {
            sink.consume(References.judge(policy, each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS));
        }
    }

    /** The clauses in plain Java, laid out with ids, sentences and tasks. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void plainJava(Blackhole sink) {
        PlainJava ready = Objects.requireNonNull(plainJava);
        for (Caseload.Dated each : cases) {
            sink.consume(ready.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS));
        }
    }

    /** The engine as it comes, with its whole output; one case in 1,000 is evaluated in a session too. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void plan(Blackhole sink) {
        evaluate(plan, sink);
    }

    /** The engine with sessions that are used again. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void pooledSession(Blackhole sink) {
        evaluate(session, sink);
    }

    /** The engine with a new KieSession a case, which is what a Drools user writes first. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void newSessionPerCase(Blackhole sink) {
        evaluate(newSession, sink);
    }

    private void evaluate(@Nullable RulesEngine engine, Blackhole sink) {
        RulesEngine ready = Objects.requireNonNull(engine);
        for (Caseload.Dated each : cases) {
            sink.consume(ready.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS));
        }
    }

    /** One KieSession with all cases, whose rules join on the case. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void joinedSession(Joined joined, Blackhole sink) {
        sink.consume(Objects.requireNonNull(joined.session).evaluate(cases, Caseload.HORIZON_DAYS));
    }

    /** The rules that join, compiled only where they are wanted. */
    @State(Scope.Benchmark)
    public static class Joined {

        private @Nullable JoinedSession session;

        /** Compiles them. */
        @Setup
        public void ready(Contest contest) {
            session = new JoinedSession(PolicyPack.load(contest.policy.packId()));
        }
    }
}
