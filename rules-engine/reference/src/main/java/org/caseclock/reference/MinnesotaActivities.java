package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Service;

/** The activities: their documents, 3.b, their place in the service strategy, 4, and their closing, 5. */
final class MinnesotaActivities {

    private final KnownCase known;
    private final Docket docket;

    MinnesotaActivities(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 3.b. */
    void supportingDocuments() {
        for (Service service : known.services) {
            LocalDate end = service.endDate();
            if (end != null && MinnesotaTerms.couldBeTrainingOrSchool(service)) {
                Verdict verdict = MinnesotaTerms.isTrainingOrSchool(service)
                        ? Verdict.checkOfAnyDate(end, known.asOf, known.documentsAbout(service.id()), false)
                        : Verdict.of(Status.UNDETERMINED);
                docket.add("3.b", service.id(), Window.onDay(end), verdict);
            }
        }
    }

    /** The half of 4 that is about open activities. */
    void strategy() {
        List<EmploymentPlan> plans = known.employmentPlans;
        EmploymentPlan latest = plans.isEmpty() ? null : plans.get(plans.size() - 1);
        List<String> activities = latest == null ? List.of() : latest.activities();
        for (Service service : known.services) {
            if (service.endDate() == null && MinnesotaTerms.isEnrollment(service)) {
                LocalDate start = service.startDate();
                boolean stands = activities != null && activities.contains(service.id());
                List<EmploymentPlan> evidence = stands && latest != null ? List.of(latest) : List.of();
                Verdict verdict = Verdict.checkOfAnyDate(start, known.asOf, evidence, activities == null);
                docket.add("4", service.id(), Window.onDay(start), verdict);
            }
        }
    }

    /** 5. */
    void closings() {
        for (AttendanceEnd end : known.attendanceEnds) {
            List<ActivityClosing> closings = new ArrayList<>();
            for (ActivityClosing closing : known.activityClosings) {
                if (closing.serviceId().equals(end.serviceId())) {
                    closings.add(closing);
                }
            }
            closings.sort(Knowledge.BY_ENTRY_THEN_ID);
            LocalDate entered = Knowledge.enteredOn(end);
            LocalDate due = entered != null && entered.isAfter(end.date()) ? entered : end.date();
            Window window = new Window(end.date(), due);
            docket.add("5", end.id(), window, Verdict.duty(window, known.asOf, closings, Knowledge::enteredOn));
        }
    }
}
