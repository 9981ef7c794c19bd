package org.caseclock.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingRow;
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

    static final StructType SCHEMA = new StructType()
            .add(CASE_ID, DataTypes.StringType)
            .add(FILE, DataTypes.StringType)
            .add(POSITION, DataTypes.LongType)
            .add(COLUMN, DataTypes.IntegerType)
            .add(REASON, DataTypes.StringType)
            .add(FINDINGS, DataTypes.createArrayType(FindingColumns.SCHEMA))
            .add(EVALUATION, DataTypes.StringType);

    private Outcome() {}

    static Row of(@Nullable String file, @Nullable Long position, CaseEvaluation line, boolean withEvaluation) {
        Evaluation evaluation = line.evaluation();
        return RowFactory.create(
                line.caseId(),
                file,
                position,
                line.column(),
                line.reason(),
                evaluation == null
                        ? new Row[0]
                        : FindingRow.of(evaluation).stream()
                                .map(FindingColumns::row)
                                .toArray(Row[]::new),
                evaluation == null || !withEvaluation ? null : evaluation.toJson());
    }
}
