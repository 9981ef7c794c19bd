package org.caseclock.batch;

import org.caseclock.engine.CaseEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * A case of the input that gave no evaluation. Nothing personal is in it but the case's id.
 *
 * @param file the name of the file; empty where the case comes from tables, as are line and column
 * @param line the line, from 1
 * @param column where on the line, from 1; empty where that says nothing
 * @param caseId the case, as far as it can be told
 * @param reason why
 */
record Rejected(
        @Nullable String file,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String caseId,
        String reason) {

    /** What became of a case that gave no evaluation. */
    static Rejected of(Line line, CaseEvaluation result, String reason) {
        Place place = line.place();
        Integer column = place.line() == null ? null : result.column();
        return new Rejected(place.file(), place.line(), column, result.caseId(), reason);
    }
}
