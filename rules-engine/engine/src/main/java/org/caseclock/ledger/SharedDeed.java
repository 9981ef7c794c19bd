package org.caseclock.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One deed that would do several tasks at once.
 *
 * @param kind the kind of fact that it is recorded as, such as {@code contact}
 * @param from the first day on which it would do all of them
 * @param until the last such day; empty where none of them has a due date
 * @param serves the tasks, the one that is due first at the beginning
 * @param explanation the same in a sentence
 */
public record SharedDeed(
        String kind, LocalDate from, @Nullable LocalDate until, List<Served> serves, String explanation) {

    /**
     * A task that it would do.
     *
     * @param pack the pack that asks for it
     * @param board whose policy that is
     * @param task the task's id
     * @param clause the clause that asks for it
     * @param citation the section of the policy
     * @param due the last day of the task; empty where the policy sets none
     */
    public record Served(
            String pack,
            String board,
            String task,
            String clause,
            String citation,
            @Nullable LocalDate due) {}

    public SharedDeed {
        serves = List.copyOf(serves);
    }
}
