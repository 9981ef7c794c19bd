package org.caseclock.batch;

import org.caseclock.input.InputProblem;
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

    /** In a field that takes a code or a date stands whatever a bad export put there, such as a name. */
    private static final String WRITTEN = "^(The \\w+) \\(.*\\)(?= (?:of .* )?must )";

    static Rejected of(Line line, @Nullable String caseId, String reason) {
        return new Rejected(line.place().file(), line.place().line(), null, caseId, reason);
    }

    /** What could not be read; what was written there stays in the input, and so does the guess at what was meant. */
    static Rejected of(Line line, @Nullable String caseId, InputProblem problem) {
        String reason = problem.message().replaceFirst(WRITTEN, "$1");
        Integer column = line.place().line() == null ? null : problem.column();
        return new Rejected(line.place().file(), line.place().line(), column, caseId, reason);
    }
}
