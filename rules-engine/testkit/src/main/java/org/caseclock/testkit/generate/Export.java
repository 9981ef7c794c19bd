package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Span;
import org.jspecify.annotations.Nullable;

/** Leaves of a case what had been written down by the day of an export. */
final class Export {

    private Export() {}

    static CaseFile asKnownOn(CaseFile caseFile, LocalDate day) {
        Exit exit = caseFile.exit();
        return CaseFileBuilder.builder(caseFile)
                .exit(exit == null || isLater(exit, day) ? null : exit)
                .services(known(caseFile.services(), day).stream()
                        .map(service -> endsLater(service, day) ? service.withoutEnd() : service)
                        .toList())
                .plannedServices(known(caseFile.plannedServices(), day))
                .attendanceEnds(known(caseFile.attendanceEnds(), day))
                .activityClosings(known(caseFile.activityClosings(), day))
                .contacts(known(caseFile.contacts(), day))
                .caseNotes(known(caseFile.caseNotes(), day))
                .offers(known(caseFile.offers(), day))
                .documents(known(caseFile.documents(), day))
                .employments(known(caseFile.employments(), day).stream()
                        .map(employment -> endsLater(employment, day) ? employment.withoutEnd() : employment)
                        .toList())
                .laborForceStatuses(known(caseFile.laborForceStatuses(), day))
                .circumstances(known(caseFile.circumstances(), day).stream()
                        .map(circumstance -> endsLater(circumstance, day) ? circumstance.withoutEnd() : circumstance)
                        .toList())
                .employmentPlans(known(caseFile.employmentPlans(), day))
                .planReviews(known(caseFile.planReviews(), day))
                .scheduledReviews(known(caseFile.scheduledReviews(), day))
                .teamMeetings(known(caseFile.teamMeetings(), day))
                .referrals(known(caseFile.referrals(), day))
                .credentials(known(caseFile.credentials(), day))
                .followUpForms(known(caseFile.followUpForms(), day).stream()
                        .map(form -> form.knownOn(day))
                        .toList())
                .surveys(known(caseFile.surveys(), day).stream()
                        .map(survey -> survey.knownOn(day))
                        .toList())
                .wageEvidence(known(caseFile.wageEvidence(), day))
                .misStatuses(known(caseFile.misStatuses(), day))
                .incentives(known(caseFile.incentives(), day))
                .build();
    }

    private static <T extends Fact> List<T> known(List<T> facts, LocalDate day) {
        return facts.stream().filter(fact -> !isLater(fact, day)).toList();
    }

    private static boolean isLater(Fact fact, LocalDate day) {
        LocalDate recordedOn = fact.firstRecordedOn();
        return isAfter(recordedOn == null ? fact.date() : recordedOn, day);
    }

    private static boolean endsLater(Span span, LocalDate day) {
        LocalDate recordedOn = span.endRecordedOn();
        return isAfter(recordedOn == null ? span.endDate() : recordedOn, day);
    }

    private static boolean isAfter(@Nullable LocalDate date, LocalDate day) {
        return date != null && date.isAfter(day);
    }
}
