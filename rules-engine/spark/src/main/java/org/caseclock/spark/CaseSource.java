package org.caseclock.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.caseclock.engine.RulesEngine;

/** Knows what is in the rows of some {@link Cases}. */
interface CaseSource extends Serializable {

    /** Evaluates what is in a row, and gives an {@link Outcome} for each case. */
    List<Row> evaluate(Row row, CaseclockJob job, RulesEngine engine);
}
