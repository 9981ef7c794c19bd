package org.caseclock.batch;

import org.caseclock.engine.CaseEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * A line of the input that gave no evaluation. Nothing personal is in it but the case's id.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param column where on the line, from 1; empty where that says nothing
 * @param caseId the case, as far as it can be told
 * @param reason why
 */
record Rejected(
        String file,
        int line,
        @Nullable Integer column,
        @Nullable String caseId,
        String reason) {

    /** What became of a line that gave no evaluation. */
    static Rejected of(Line line, CaseEvaluation result, String reason) {
        return new Rejected(line.file(), line.number(), result.column(), result.caseId(), reason);
    }
}
