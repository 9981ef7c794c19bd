package org.caseclock.cli.run;

import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of the input.
 *
 * @param caseFile the case; empty if it could not be read
 * @param evaluation its evaluation; empty if it could not be read or evaluated
 * @param problem what kept it from being read or evaluated
 * @param thrown what was thrown while it was evaluated, for {@code --debug}
 */
public record CaseResult(
        @Nullable CaseFile caseFile,
        @Nullable Evaluation evaluation,
        @Nullable String problem,
        @Nullable Throwable thrown) {

    public static CaseResult unread(String problem) {
        return new CaseResult(null, null, problem, null);
    }

    public static CaseResult evaluated(CaseFile caseFile, Evaluation evaluation) {
        return new CaseResult(caseFile, evaluation, null, null);
    }

    public static CaseResult failed(CaseFile caseFile, String problem, Throwable thrown) {
        return new CaseResult(caseFile, null, problem, thrown);
    }
}
