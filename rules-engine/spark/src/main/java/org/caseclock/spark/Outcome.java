package org.caseclock.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.Policies;
import org.caseclock.ledger.FindingTable;
import org.jspecify.annotations.Nullable;

/** What became of one case, as a row that is sorted by its columns from the left. */
final class Outcome {

    static final String CASE_ID = "case_id";
    static final String FILE = "file";
    static final String POSITION = "position";
    static final String COLUMN = "column";
    static final String REASON = "reason";
    static final String FINDINGS = "findings";
    static final String EVALUATION = "evaluation";

    private Outcome() {}

    static StructType schema(FindingTable<?> table) {
        return new StructType()
                .add(CASE_ID, DataTypes.StringType)
                .add(FILE, DataTypes.StringType)
                .add(POSITION, DataTypes.LongType)
                .add(COLUMN, DataTypes.IntegerType)
                .add(REASON, DataTypes.StringType)
                .add(FINDINGS, DataTypes.createArrayType(FindingColumns.schema(table)))
                .add(EVALUATION, DataTypes.StringType);
    }

    static <E> Row of(
            @Nullable String file,
            @Nullable Long position,
            CaseEvaluation<E> line,
            Policies<E> policies,
            boolean withEvaluation) {
        E evaluation = line.evaluation();
        return RowFactory.create(
                line.caseId(),
                file,
                position,
                line.column(),
                line.reason(),
                evaluation == null
                        ? new Row[0]
                        : policies.table().of().apply(evaluation).stream()
                                .map(FindingColumns::row)
                                .toArray(Row[]::new),
                evaluation == null || !withEvaluation ? null : policies.json().apply(evaluation));
    }
}
