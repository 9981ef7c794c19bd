package org.caseclock.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.reference.MississippiReference;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** One core, the Mississippi pack, the same cases; an operation is a case. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Contest {

    private final List<Caseload.Dated> cases = Caseload.realistic();
    private final RulesEngine pooled = RulesEngine.compile(PolicyPack.load("ms-partnership"));
    private final RulesEngine unpooled =
            RulesEngine.compile(PolicyPack.load("ms-partnership"), EngineOptions.DEFAULT.by(Evaluator.NEW_SESSION));

    /** Makes JMH build the fields above before it measures. */
    @Setup
    public void ready() {
        if (cases.size() != Caseload.SIZE) {
            throw new IllegalStateException("The caseload has " + cases.size() + " cases.");
        }
    }

    /** Frees both engines. */
    @TearDown
    public void close() {
        pooled.close();
        unpooled.close();
    }

    /** The clauses in plain Java, without explanations or tasks. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void plainJavaReference(Blackhole sink) {
        for (Caseload.Dated each : cases) {
            sink.consume(MississippiReference.judge(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS));
        }
    }

    /** The engine, with its whole output. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void engine(Blackhole sink) {
        evaluate(pooled, sink);
    }

    /** The engine with a new KieSession a case, which is what a Drools user writes first. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void newSessionPerCase(Blackhole sink) {
        evaluate(unpooled, sink);
    }

    private void evaluate(RulesEngine engine, Blackhole sink) {
        for (Caseload.Dated each : cases) {
            sink.consume(engine.evaluate(each.caseFile(), each.asOf(), Caseload.HORIZON_DAYS));
        }
    }
}
