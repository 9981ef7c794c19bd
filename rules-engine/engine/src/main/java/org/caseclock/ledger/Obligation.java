package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param id the same on every run for the same case, clause and window, so that a host can update what it holds
 * @param clause the clause that it comes from
 * @param citation the section of the policy
 * @param severity how far the clause binds
 * @param status how it stands as of the evaluation's date
 * @param subject what it is about
 * @param opens the first day of the window; empty where it cannot be told
 * @param due the last day of the window; empty where the policy sets none
 * @param evidence the facts that meet it, by date, then id
 * @param nearest the fact that would have met it had it come in time, where none did
 * @param missing the empty fields and absent facts that leave it undetermined or, of what has several parts, the parts
 *     that are lacking
 * @param measured what was held against a limit and how it came about; empty where nothing is added up, and where too little
 *     is known
 * @param explanation what was owed, what was found and what would have met it
 * @param parameters the parameters that it turns on
 * @param moved why a weekend, holiday or closure moved a date
 * @param policyVersion the policy version that it is judged under
 * @param staff the staff member in charge, as far as the record says
 */
public record Obligation(
        String id,
        String clause,
        String citation,
        Severity severity,
        Status status,
        Subject subject,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        List<Evidence> evidence,
        @Nullable Evidence nearest,
        List<String> missing,
        @Nullable Measured measured,
        String explanation,
        List<UsedParameter> parameters,
        List<String> moved,
        String policyVersion,
        @Nullable String staff) {

    public Obligation {
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        parameters = List.copyOf(parameters);
        moved = List.copyOf(moved);
    }

    /** Whether it was missed or met late, under a clause that binds or advises. */
    public boolean isViolation() {
        return status.isViolation() && severity != Severity.INFORMATION;
    }
}
