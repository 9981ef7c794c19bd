package org.caseclock.reference;

import java.time.LocalDate;
import java.util.Set;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** The dates, numbers and lists of the Mississippi policy, each with its default. */
final class MississippiTerms {

    /** The first day of the policy. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2018, 7, 1);

    /** {@code exit.inactivityDays}: the days without service after which the customer is exited. */
    static final int INACTIVITY_DAYS = 90;

    /** {@code exit.entryDays}: the days more that recording the exit may take. */
    static final int EXIT_ENTRY_DAYS = 0;

    /** {@code documentation.days}: the days that documenting a decline may take. */
    static final int DOCUMENTATION_DAYS = 0;

    /** {@code followUp.months}: the months after exit in which follow-up is offered. */
    static final int FOLLOW_UP_MONTHS = 12;

    /** {@code exclusion.medicalDays}: medical treatment has to be expected to last longer. */
    static final int MEDICAL_DAYS = 90;

    /** {@code exclusion.activeDutyDays}: active duty has to be expected to last as long. */
    static final int ACTIVE_DUTY_DAYS = 90;

    /** {@code exit.nonExtending}: the categories of service that do not count toward exit. */
    static final Set<ServiceCategory> NON_EXTENDING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    private MississippiTerms() {}

    /** Whether the policy governs a case in these programs. */
    static boolean governs(Iterable<Program> programs) {
        for (Program program : programs) {
            if (Program.ADULT.equals(program) || Program.DISLOCATED_WORKER.equals(program)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a service of this category counts toward exit. */
    static boolean counts(ServiceCategory category) {
        return !NON_EXTENDING.contains(category);
    }
}
