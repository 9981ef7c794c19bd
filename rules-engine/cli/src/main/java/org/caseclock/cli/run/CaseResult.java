package org.caseclock.cli.run;

import org.caseclock.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case of the input.
 *
 * @param caseFile the case; empty if it could not be read
 * @param evaluation its evaluation; empty if it could not be read or evaluated
 * @param isGoverned whether the participant is in a program of the policy
 * @param problem what kept it from being read or evaluated
 * @param thrown what was thrown while it was evaluated, for {@code --debug}
 * @param <E> what is said of a case
 */
public record CaseResult<E>(
        @Nullable CaseFile caseFile,
        @Nullable E evaluation,
        boolean isGoverned,
        @Nullable String problem,
        @Nullable Throwable thrown) {

    public static <E> CaseResult<E> unread(String problem) {
        return new CaseResult<>(null, null, false, problem, null);
    }

    public static <E> CaseResult<E> evaluated(CaseFile caseFile, E evaluation, boolean isGoverned) {
        return new CaseResult<>(caseFile, evaluation, isGoverned, null, null);
    }

    public static <E> CaseResult<E> failed(CaseFile caseFile, String problem, Throwable thrown) {
        return new CaseResult<>(caseFile, null, false, problem, thrown);
    }
}
