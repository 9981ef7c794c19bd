package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One obligation and where it stands.
 *
 * @param clause the clause that it is owed under
 * @param subject the month or the fact that it is about; empty where the case owes it once
 * @param opens the first day of its window; empty where that is not determined
 * @param due the last day of its window; empty where there is none, or it is not determined
 * @param status where it stands
 * @param evidence the ids of the facts that make it met or late, by date, then id
 */
public record Owed(
        String clause,
        String subject,
        @Nullable LocalDate opens,
        @Nullable LocalDate due,
        Status status,
        List<String> evidence) {

    public Owed {
        evidence = List.copyOf(evidence);
    }
}
