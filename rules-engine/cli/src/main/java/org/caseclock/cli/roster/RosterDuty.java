package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be done or found out: what falls due in the quarter, what is overdue from earlier ones, and outcomes to
 * verify.
 *
 * @param clause the clause
 * @param citation the section of the policy
 * @param what what is to be done, as an order
 * @param about what it is about: a month, a quarter, or a record; empty where that is the case
 * @param opens the first day
 * @param due the last day; empty where there is none
 * @param status how it stands
 * @param overdue whether its day is past and it is still to be done
 * @param missing what is not on record, where it cannot be told whether it is owed or met
 * @param delegable whether clerical staff may do it
 */
record RosterDuty(
        String clause,
        String citation,
        String what,
        String about,
        LocalDate opens,
        @Nullable LocalDate due,
        String status,
        boolean overdue,
        List<String> missing,
        boolean delegable) {

    static final Comparator<RosterDuty> ORDER = Comparator.comparing(RosterDuty::overdue, Comparator.reverseOrder())
            .thenComparing(RosterDuty::opens)
            .thenComparing(RosterDuty::due, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RosterDuty::clause)
            .thenComparing(RosterDuty::about);
}
