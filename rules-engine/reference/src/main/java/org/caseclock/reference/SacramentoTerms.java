package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.Program;
import org.caseclock.facts.Sector;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.WageEvidenceKind;

/** The dates, numbers and lists of the Sacramento policy, each with its default. */
final class SacramentoTerms {

    /** The first day of the policy. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2005, 7, 1);

    /** {@code retention.weekDays}: the days after the first of employment within which contact is due. */
    static final int WEEK_DAYS = 7;

    /** {@code retention.monthGraceDays}: the days that contact after one month of employment may take. */
    static final int MONTH_GRACE_DAYS = 7;

    /** {@code followUp.attempts}: so many contacts, reached or not, serve where a survey is not returned. */
    static final int ATTEMPTS = 3;

    /** The quarter after exit with which the follow-up ends. */
    static final int LAST_QUARTER = 3;

    /** The days of the first week of a quarter. */
    static final int FIRST_WEEK_DAYS = 7;

    /** What each contact brings up to date. */
    static final Set<ContactUpdate> UPDATES = Set.copyOf(ContactUpdate.values());

    /** What verifies wages in writing. */
    static final Set<WageEvidenceKind> WAGE_EVIDENCE = Set.of(
            WageEvidenceKind.W2,
            WageEvidenceKind.PAY_STUB,
            WageEvidenceKind.FORM_1099,
            WageEvidenceKind.EMPLOYER_LETTER);

    /** The categories of service that do not count toward exit. */
    static final Set<ServiceCategory> NON_EXTENDING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    private SacramentoTerms() {}

    /** Whether the state's wage records may lack the wages of this sector. */
    static boolean isSupplemental(Sector sector) {
        return !Sector.COVERED.equals(sector);
    }

    /** Whether the activity table is about customers in these programs. */
    static boolean hasActivityTable(List<Program> programs) {
        return programs.contains(Program.ADULT) || programs.contains(Program.DISLOCATED_WORKER);
    }

    /** Who enters the follow-up forms of customers in these programs. */
    static FormRecipient formRecipient(List<Program> programs) {
        return programs.contains(Program.OLDER_YOUTH) ? FormRecipient.SETA_MIS : FormRecipient.JTA_DATA_ENTRY;
    }
}
