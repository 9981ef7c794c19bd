package org.caseclock.cli.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exited customer on the roster.
 *
 * @param careerCenter the career center; empty where it is not on record
 * @param caseManager the case manager; empty where it is not on record
 * @param caseId the case
 * @param name the customer's name; empty where it is not on record
 * @param exitDate the exit date
 * @param lastContact the last two-way contact with the customer that has a date
 * @param undatedContacts how many of them have none
 * @param attempts what was tried in the quarter
 * @param work where the customer works
 * @param duties what is owed in the quarter, by window
 */
record RosterEntry(
        String careerCenter,
        String caseManager,
        String caseId,
        String name,
        LocalDate exitDate,
        @Nullable LastContact lastContact,
        int undatedContacts,
        Attempts attempts,
        Work work,
        List<RosterDuty> duties) {

    /** By career center, case manager and case; who has none on record comes last. */
    static final Comparator<RosterEntry> ORDER = Comparator.comparing(RosterEntry::careerCenter, unknownLast())
            .thenComparing(RosterEntry::caseManager, unknownLast())
            .thenComparing(RosterEntry::caseId);

    private static Comparator<String> unknownLast() {
        return Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());
    }

    /**
     * The last two-way contact with the customer.
     *
     * @param date its day
     * @param method how, in words
     */
    record LastContact(LocalDate date, String method) {}
}
