package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Survey;
import org.jspecify.annotations.Nullable;

/** The decisions whether a day of a quarter after exit was worked: OUT.Q1 and OUT.Q3. */
final class SacramentoOutcomes {

    private final KnownCase known;
    private final SacramentoFollowUp followUp;

    SacramentoOutcomes(KnownCase known, SacramentoFollowUp followUp) {
        this.known = known;
        this.followUp = followUp;
    }

    List<QuarterOutcome> decide() {
        List<QuarterOutcome> outcomes = new ArrayList<>();
        for (int n : new int[] {1, SacramentoTerms.LAST_QUARTER}) {
            CalendarQuarter quarter = followUp.quarter(n);
            if (!known.asOf.isBefore(quarter.first())) {
                outcomes.add(decide("OUT.Q" + n, n, quarter));
            }
        }
        return outcomes;
    }

    private QuarterOutcome decide(String clause, int n, CalendarQuarter quarter) {
        List<String> worked = worked(n, quarter);
        if (!worked.isEmpty()) {
            return outcome(clause, quarter, WorkOutcome.POSITIVE, worked);
        }
        List<String> idle = known.asOf.isAfter(quarter.last())
                ? recording(EmploymentFinding.UNEMPLOYED, n, quarter.next())
                : List.of();
        return outcome(clause, quarter, idle.isEmpty() ? WorkOutcome.UNKNOWN : WorkOutcome.NEGATIVE, idle);
    }

    private List<String> worked(int n, CalendarQuarter quarter) {
        LocalDate last = known.asOf.isBefore(quarter.last()) ? known.asOf : quarter.last();
        List<String> ids = recording(EmploymentFinding.EMPLOYED, n, quarter);
        for (Employment job : known.employments) {
            if (SacramentoJobs.covers(job, new Window(quarter.first(), last))) {
                ids.add(job.id());
            }
        }
        return ids;
    }

    /** The forms of the n-th quarter, and the contacts and returned surveys of a quarter, that record a finding. */
    private List<String> recording(EmploymentFinding finding, int n, CalendarQuarter asked) {
        List<String> ids = new ArrayList<>();
        for (FollowUpForm form : known.followUpForms) {
            if (form.quarterAfterExit() == n && form.employmentFinding() == finding) {
                ids.add(form.id());
            }
        }
        for (Contact contact : known.contactsIn(asked.window(), Reading::isReached)) {
            if (contact.employmentFinding() == finding) {
                ids.add(contact.id());
            }
        }
        for (Survey survey : known.surveys) {
            if (isReturnedIn(asked, survey.returnedOn()) && survey.employmentFinding() == finding) {
                ids.add(survey.id());
            }
        }
        return ids;
    }

    private static boolean isReturnedIn(CalendarQuarter quarter, @Nullable LocalDate returnedOn) {
        return returnedOn != null && quarter.holds(returnedOn);
    }

    private static QuarterOutcome outcome(
            String clause, CalendarQuarter quarter, WorkOutcome outcome, List<String> evidence) {
        return new QuarterOutcome(
                clause, quarter.toString(), outcome, evidence.stream().sorted().toList());
    }
}
