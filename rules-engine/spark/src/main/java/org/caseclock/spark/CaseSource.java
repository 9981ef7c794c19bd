package org.caseclock.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.caseclock.engine.Policies;

/** Knows what is in the rows of some {@link Cases}. */
interface CaseSource extends Serializable {

    /** Evaluates what is in a row, and gives an {@link Outcome} for each case. */
    <E> List<Row> evaluate(Row row, CaseclockJob job, Policies<E> policies);
}
