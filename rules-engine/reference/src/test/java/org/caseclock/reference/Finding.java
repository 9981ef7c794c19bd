package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding, as rules and reference are compared on it.
 *
 * @param clause the clause that it is under
 * @param subject the month or the fact that it is about; empty where there is one alone
 * @param opens the first day of its window
 * @param due the last day of its window
 * @param status where it stands
 * @param evidence the ids of the facts that make it met or late
 * @param missing what keeps it undetermined, in alphabetical order
 */
record Finding(
        String clause,
        String subject,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        String status,
        List<String> evidence,
        List<String> missing) {

    Finding {
        evidence = List.copyOf(evidence);
        missing = missing.stream().sorted().toList();
    }

    boolean isUndetermined() {
        return status.equals(Status.UNDETERMINED.name());
    }

    /** What it is about, as a task says it too. */
    String about() {
        return Verdicts.line(clause, subject);
    }

    /** Without its days, nor the order of its evidence, which may lack its day too. */
    Finding undated() {
        return new Finding(
                clause, subject, null, null, status, evidence.stream().sorted().toList(), missing);
    }

    @Override
    public String toString() {
        return Verdicts.line(clause, subject, opens, due, status, evidence, missing);
    }
}
