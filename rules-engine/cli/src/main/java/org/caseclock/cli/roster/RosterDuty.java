package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is owed in the quarter.
 *
 * @param clause the clause
 * @param citation the section of the policy
 * @param what what is to be done, as an order
 * @param opens the first day
 * @param due the last day; empty where there is none
 * @param status how it stands
 * @param delegable whether clerical staff may do it
 */
record RosterDuty(
        String clause,
        String citation,
        String what,
        LocalDate opens,
        @Nullable LocalDate due,
        String status,
        boolean delegable) {

    static final Comparator<RosterDuty> ORDER = Comparator.comparing(RosterDuty::opens)
            .thenComparing(RosterDuty::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RosterDuty::clause);
}
