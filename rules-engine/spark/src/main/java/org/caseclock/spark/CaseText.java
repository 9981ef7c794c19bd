package org.caseclock.spark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.Policies;
import org.jspecify.annotations.Nullable;

/** One case on its way to an engine: its bytes as they stand in the input, and where. */
final class CaseText {

    // By number, since rows that go from one function to the next know no names.
    private static final int FILE = 0;
    private static final int POSITION = 1;
    private static final int TEXT = 2;

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType)
            .add("position", DataTypes.LongType)
            .add("text", DataTypes.BinaryType);

    private CaseText() {}

    static Row of(@Nullable String file, @Nullable Long position, byte[] text) {
        return RowFactory.create(file, position, text);
    }

    /** A text of which nobody knows where it stood. */
    static Row of(String text) {
        return of(null, null, text.getBytes(StandardCharsets.UTF_8));
    }

    static <E> List<Row> evaluate(Row row, CaseclockJob job, Policies<E> policies) {
        byte[] text = row.getAs(TEXT);
        CaseEvaluation<E> result = CaseEvaluation.of(policies.evaluator(), text, job.asOf(), job.horizonDays());
        return List.of(Outcome.of(row.getAs(FILE), row.getAs(POSITION), result, policies, job.withEvaluations()));
    }
}
