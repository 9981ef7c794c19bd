package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** The activities: their documents, 3.b, their place in the service strategy, 4, and their closing, 5. */
final class MinnesotaActivities {

    private static final EmptyFields<Boolean> TRAINING_OR_SCHOOL = new EmptyFields<>(
            List.of(ServiceFields.YOUTH_ACTIVITY),
            false,
            (none, fact) -> MinnesotaTerms.isTrainingOrSchool((Service) fact),
            school -> school);

    private final KnownCase known;
    private final Docket docket;

    MinnesotaActivities(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 3.b, by the day on which the activity ended or, if it is earlier, that of its closing. */
    void supportingDocuments() {
        for (Service service : known.services) {
            LocalDate end = endOrClosing(service);
            if (end != null && MinnesotaTerms.couldBeTrainingOrSchool(service)) {
                Verdict verdict = MinnesotaTerms.isTrainingOrSchool(service)
                        ? Verdict.checkOfAnyDate(end, known.asOf, known.documentsAbout(service), Verdict::nothing)
                        : Verdict.undetermined(TRAINING_OR_SCHOOL.of(service));
                docket.add("3.b", service.id(), Window.onDay(end), verdict);
            }
        }
    }

    /** The half of 4 that is about open activities. */
    void strategy() {
        EmploymentPlan latest = Knowledge.latest(known.employmentPlans);
        List<String> activities = latest == null ? List.of() : latest.activities();
        for (Service service : known.services) {
            if (isOpen(service) && MinnesotaTerms.isEnrollment(service)) {
                LocalDate start = service.startDate();
                boolean stands = activities != null && stands(service, activities);
                List<EmploymentPlan> evidence = stands && latest != null ? List.of(latest) : List.of();
                Function<LocalDate, Verdict> verdict =
                        day -> Verdict.checkOfAnyDate(day, known.asOf, evidence, () -> activitiesOf(latest));
                if (start == null) {
                    Ways<Told> ways = Told.ofUndated(service, known, List.of(known.asOf.minusDays(1)), verdict);
                    Told.addTo(docket, ways, (window, overall) -> addStrategy(service, Window.NO_DAYS, overall));
                } else {
                    addStrategy(service, Window.onDay(start), verdict.apply(start));
                }
            }
        }
    }

    private void addStrategy(Service service, Window window, Verdict verdict) {
        docket.add("4", "4 strategy", service.id(), window, verdict);
    }

    /** 5. */
    void closings() {
        for (AttendanceEnd end : known.attendanceEnds) {
            List<ActivityClosing> closings = new ArrayList<>();
            for (ActivityClosing closing : known.activityClosings) {
                if (isOfOneService(closing, end)) {
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

    /** The list of activities of the latest strategy, where it is empty. */
    private static Set<String> activitiesOf(@Nullable EmploymentPlan latest) {
        return latest == null || latest.activities() != null ? Set.of() : Verdict.missing(latest, "activities");
    }

    /** Without a known end, and not closed by the as-of date. */
    private boolean isOpen(Service service) {
        return service.endDate() == null
                && known.activityClosings.stream().noneMatch(closing -> isOf(closing, service));
    }

    private boolean isOf(ActivityClosing closing, Service service) {
        return known.references.isTo(service, closing.serviceId());
    }

    private boolean isOfOneService(ActivityClosing closing, AttendanceEnd end) {
        FactKey closed = known.references.service(closing.serviceId());
        return closed != null && closed.equals(known.references.service(end.serviceId()));
    }

    private boolean stands(Service service, List<String> activities) {
        return activities.stream().anyMatch(activity -> known.references.isTo(service, activity));
    }

    private @Nullable LocalDate endOrClosing(Service service) {
        LocalDate earliest = service.endDate();
        for (ActivityClosing closing : known.activityClosings) {
            boolean isEarlier = earliest == null || Day.of(closing).isBefore(earliest);
            if (isOf(closing, service) && isEarlier) {
                earliest = closing.date();
            }
        }
        return earliest;
    }
}
