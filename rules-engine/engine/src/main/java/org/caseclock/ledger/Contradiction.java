package org.caseclock.ledger;

import java.time.LocalDate;
import org.caseclock.ledger.SharedDeed.Served;
import org.jspecify.annotations.Nullable;

/**
 * What one policy asks for and another rules out: whoever does the one task goes against the other clause.
 *
 * @param kind the kind of fact that the task is recorded as, such as {@code contact}
 * @param task the task
 * @param from the first day on which it would be done in time
 * @param until the last such day; empty where the policy sets none
 * @param pack the pack of the policy that rules it out
 * @param board whose policy that is
 * @param clause the clause that rules it out
 * @param citation the section of that policy
 * @param explanation the same in a sentence
 */
public record Contradiction(
        String kind,
        Served task,
        LocalDate from,
        @Nullable LocalDate until,
        String pack,
        String board,
        String clause,
        String citation,
        String explanation) {}
