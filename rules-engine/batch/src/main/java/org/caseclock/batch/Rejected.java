package org.caseclock.batch;

import org.caseclock.engine.CaseEvaluation;
import org.caseclock.input.PlainlyCode;
import org.caseclock.input.RowPlace;
import org.jspecify.annotations.Nullable;

/**
 * A case of the input that gave no evaluation. Nothing personal is in it.
 *
 * @param file the name of the file; empty where the case comes from several tables, as are line and column
 * @param line the line, from 1; in a table of Parquet the number of the row
 * @param column where on the line, from 1; empty where that says nothing
 * @param caseId the case, as far as it can be told, and where its id is plainly none of a person's names and numbers
 * @param reason why
 */
record Rejected(
        @Nullable String file,
        @Nullable Long line,
        @Nullable Integer column,
        @Nullable String caseId,
        String reason) {

    /** What became of a case that gave no evaluation. */
    static Rejected of(Line line, CaseEvaluation<?> result, String reason) {
        Place place = line.place();
        RowPlace row = result.row();
        String caseId = result.caseId() == null || !PlainlyCode.is(result.caseId()) ? null : result.caseId();
        return row == null
                ? new Rejected(place.file(), place.line(), result.column(), caseId, reason)
                : new Rejected(row.file(), row.line(), null, caseId, reason);
    }
}
