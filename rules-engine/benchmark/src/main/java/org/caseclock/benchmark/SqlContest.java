package org.caseclock.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** As {@link Contest}, for the one policy that is written in SQL as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class SqlContest {

    /** Whose cases they are; a parameter so that the results stand beside the others'. */
    @Param("MINNESOTA")
    public Policy policy = Policy.MINNESOTA;

    private @Nullable SqlMinnesota sql;

    /** Loads the tables, and prepares the statement. */
    @Setup
    public void ready() throws IOException, SQLException {
        sql = new SqlMinnesota(Caseload.realistic(policy));
    }

    /** The clauses as one statement over tables of all cases, without explanations or tasks. */
    @Benchmark
    @OperationsPerInvocation(Caseload.SIZE)
    public void setBasedSql(Blackhole sink) throws SQLException {
        sink.consume(Objects.requireNonNull(sql).run(Caseload.HORIZON_DAYS));
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        Objects.requireNonNull(sql).close();
    }
}
