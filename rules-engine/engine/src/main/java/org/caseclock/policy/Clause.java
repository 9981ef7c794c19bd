package org.caseclock.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a policy, in {@code policy.yaml}, in the pack's own words.
 *
 * @param citation the section of the policy, such as {@code II.A.2}
 * @param modality how far it binds; empty for what binds nobody
 * @param how how it is judged
 * @param requirement what it asks, in a short sentence
 * @param reading how an unclear sentence is read
 * @param metBy what meets it, as in "Met by …"
 * @param task what is to be done while it is open, as an order
 * @param role who is to do it; the case manager where nothing is said
 * @param delegable whether it can be delegated to clerical staff
 * @param acceptsLate whether a check can be met late, because its row names a day
 * @param federalCode the federal code of a decision (PIRL 923)
 * @param parameters the parameters it turns on
 * @param from the day from which it is in force, on which a version begins; from the first version on where nothing is said
 */
public record Clause(
        String citation,
        @Nullable Modality modality,
        How how,
        String requirement,
        @Nullable String reading,
        @Nullable String metBy,
        @Nullable String task,
        @Nullable Role role,
        @Nullable Boolean delegable,
        @Nullable Boolean acceptsLate,
        @Nullable String federalCode,
        List<String> parameters,
        @Nullable LocalDate from) {

    public Clause {
        parameters = parameters == null ? List.of() : List.copyOf(parameters);
    }

    /** Whether it is in force on a day on which its pack is. */
    public boolean isInForce(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    /** The same clause, in force from a day on unless it says another. */
    Clause orFrom(LocalDate day) {
        return from != null
                ? this
                : new Clause(
                        citation,
                        modality,
                        how,
                        requirement,
                        reading,
                        metBy,
                        task,
                        role,
                        delegable,
                        acceptsLate,
                        federalCode,
                        parameters,
                        day);
    }

    /** Whether evidence after the window makes it late; a mended check is met. */
    public boolean canBeLate() {
        return how == How.DUTY || Boolean.TRUE.equals(acceptsLate);
    }
}
