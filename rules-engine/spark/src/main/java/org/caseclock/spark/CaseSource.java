package org.caseclock.spark;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.caseclock.engine.RulesEngine;

/** Knows what is in the rows of some {@link Cases}. */
interface CaseSource extends Serializable {

    /** Evaluates the case of a row, and gives an {@link Outcome}. */
    Row evaluate(Row row, CaseclockJob job, RulesEngine engine);
}
