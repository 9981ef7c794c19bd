package org.caseclock.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.caseclock.ledger.FindingRow;
import org.caseclock.ledger.FindingTable;

/**
 * What a job gives, in tables that share one evaluation of each case. Each partition is ordered by case id, and holds the
 * same rows however the input was cut.
 */
public final class CaseclockResult implements AutoCloseable {

    private final Dataset<Row> outcomes;
    private final FindingTable<?> table;
    private final boolean withEvaluations;

    CaseclockResult(Dataset<Row> outcomes, FindingTable<?> table, boolean withEvaluations) {
        this.outcomes = outcomes;
        this.table = table;
        this.withEvaluations = withEvaluations;
    }

    /**
     * The obligations, each in a row with {@linkplain FindingRow#COLUMNS these columns} or, under several policies, with {@linkplain
     * FindingTable#OF_SEVERAL these}; those of a case in the order of its ledger.
     */
    public Dataset<Row> findings() {
        return outcomes.selectExpr("inline(" + Outcome.FINDINGS + ")").select(FindingColumns.typed(table));
    }

    /**
     * The cases that gave no evaluation: {@code case_id} as far as it can be told, {@code file}, {@code position} (where in the
     * unpacked file the line begins, in bytes from 0), {@code column} (on the line, from 1) and {@code reason}, in which nothing
     * personal stands.
     */
    public Dataset<Row> rejected() {
        return outcomes.where(functions.col(Outcome.REASON).isNotNull())
                .select(Outcome.CASE_ID, Outcome.FILE, Outcome.POSITION, Outcome.COLUMN, Outcome.REASON);
    }

    /**
     * The evaluations as JSON, a line each.
     *
     * @throws IllegalStateException if the job was not to give them
     */
    public Dataset<String> evaluations() {
        if (!withEvaluations) {
            throw new IllegalStateException("This job gives no evaluations; ask for them with alsoEvaluations().");
        }
        return outcomes.where(functions.col(Outcome.EVALUATION).isNotNull())
                .select(Outcome.EVALUATION)
                .as(Encoders.STRING());
    }

    /** How many cases were evaluated. */
    public long evaluated() {
        return outcomes.where(functions.col(Outcome.REASON).isNull()).count();
    }

    /** Frees what the executors keep. */
    @Override
    public void close() {
        outcomes.unpersist();
    }
}
