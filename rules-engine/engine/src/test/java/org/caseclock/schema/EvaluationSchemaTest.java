package org.caseclock.schema;

import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.SetEvaluation;
import org.junit.jupiter.api.Test;

class EvaluationSchemaTest {

    @Test
    void the_shipped_schema_of_an_evaluation_is_what_the_records_say() {
        Schemas.compare(
                "ledger/evaluation.schema.json", RecordSchema.ofOutput(Evaluation.class), EvaluationSchemaTest.class);
    }

    @Test
    void so_is_that_of_an_evaluation_under_several_policies() {
        Schemas.compare(
                "ledger/set-evaluation.schema.json",
                RecordSchema.ofOutput(SetEvaluation.class),
                EvaluationSchemaTest.class);
    }
}
