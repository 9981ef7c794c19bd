package org.caseclock.testkit.generate;

import java.util.List;
import org.caseclock.facts.ActivityClosingBuilder;
import org.caseclock.facts.AttendanceEndBuilder;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.ServiceBuilder;

/** Every list of a case file, and what of its facts can be cleared with ease. */
final class FactLists {

    private FactLists() {}

    static final List<FactList<?>> ALL = List.of(
            new FactList<>(
                    CaseFile::caseNotes,
                    CaseFileBuilder::caseNotes,
                    List.of(
                            note -> CaseNoteBuilder.builder(note)
                                    .recordings(List.of())
                                    .build(),
                            note -> CaseNoteBuilder.builder(note)
                                    .recordedOn(null)
                                    .build(),
                            note -> CaseNoteBuilder.builder(note).states(null).build(),
                            note -> CaseNoteBuilder.builder(note)
                                    .about(withoutLast(note.about()))
                                    .build(),
                            note -> CaseNoteBuilder.builder(note)
                                    .about(withoutFirst(note.about()))
                                    .build())),
            new FactList<>(
                    CaseFile::documents,
                    CaseFileBuilder::documents,
                    List.of(
                            document -> DocumentBuilder.builder(document)
                                    .recordings(List.of())
                                    .build(),
                            document -> DocumentBuilder.builder(document)
                                    .recordedOn(null)
                                    .build(),
                            document -> DocumentBuilder.builder(document)
                                    .sensitivity(null)
                                    .fileName(null)
                                    .fileType(null)
                                    .build(),
                            document -> DocumentBuilder.builder(document)
                                    .about(withoutLast(document.about()))
                                    .build(),
                            document -> DocumentBuilder.builder(document)
                                    .about(withoutFirst(document.about()))
                                    .build())),
            new FactList<>(
                    CaseFile::contacts,
                    CaseFileBuilder::contacts,
                    List.of(
                            contact -> ContactBuilder.builder(contact)
                                    .recordings(List.of())
                                    .build(),
                            contact -> ContactBuilder.builder(contact)
                                    .recordedOn(null)
                                    .build(),
                            contact -> ContactBuilder.builder(contact)
                                    .topics(null)
                                    .staff(null)
                                    .build(),
                            contact -> ContactBuilder.builder(contact)
                                    .servicesDiscussed(null)
                                    .recordReviewed(null)
                                    .reasonNotPersonal(null)
                                    .build(),
                            contact -> ContactBuilder.builder(contact)
                                    .updates(null)
                                    .employmentFinding(null)
                                    .delegated(null)
                                    .build(),
                            contact -> ContactBuilder.builder(contact)
                                    .reportsChange(null)
                                    .changeEntered(List.of())
                                    .build(),
                            contact ->
                                    ContactBuilder.builder(contact).method(null).build())),
            new FactList<>(
                    CaseFile::offers,
                    CaseFileBuilder::offers,
                    List.of(offer ->
                            OfferBuilder.builder(offer).recordedOn(null).build())),
            new FactList<>(
                    CaseFile::services,
                    CaseFileBuilder::services,
                    List.of(
                            service -> ServiceBuilder.builder(service)
                                    .recordings(List.of())
                                    .build(),
                            service -> ServiceBuilder.builder(service)
                                    .recordedOn(null)
                                    .build(),
                            service -> ServiceBuilder.builder(service)
                                    .endRecordedOn(null)
                                    .build(),
                            service -> ServiceBuilder.builder(service)
                                    .trainingKind(null)
                                    .youthActivity(null)
                                    .followUpKind(null)
                                    .build())),
            new FactList<>(
                    CaseFile::plannedServices,
                    CaseFileBuilder::plannedServices,
                    List.of(
                            plan -> PlannedServiceBuilder.builder(plan)
                                    .recordedOn(null)
                                    .build(),
                            plan -> PlannedServiceBuilder.builder(plan)
                                    .endDate(null)
                                    .build())),
            new FactList<>(
                    CaseFile::circumstances,
                    CaseFileBuilder::circumstances,
                    List.of(
                            circumstance -> CircumstanceBuilder.builder(circumstance)
                                    .recordedOn(null)
                                    .build(),
                            circumstance -> CircumstanceBuilder.builder(circumstance)
                                    .endRecordedOn(null)
                                    .build(),
                            circumstance -> CircumstanceBuilder.builder(circumstance)
                                    .endDate(null)
                                    .endRecordedOn(null)
                                    .build())),
            new FactList<>(
                    CaseFile::attendanceEnds,
                    CaseFileBuilder::attendanceEnds,
                    List.of(end ->
                            AttendanceEndBuilder.builder(end).recordedOn(null).build())),
            new FactList<>(
                    CaseFile::activityClosings,
                    CaseFileBuilder::activityClosings,
                    List.of(
                            closing -> ActivityClosingBuilder.builder(closing)
                                    .recordings(List.of())
                                    .build(),
                            closing -> ActivityClosingBuilder.builder(closing)
                                    .recordedOn(null)
                                    .build())),
            WorkFactLists.EMPLOYMENTS,
            WorkFactLists.STATUSES,
            new FactList<>(
                    CaseFile::employmentPlans,
                    CaseFileBuilder::employmentPlans,
                    List.of(
                            plan -> EmploymentPlanBuilder.builder(plan)
                                    .recordings(List.of())
                                    .build(),
                            plan -> EmploymentPlanBuilder.builder(plan)
                                    .recordedOn(null)
                                    .build())),
            WorkFactLists.REVIEWS,
            new FactList<>(CaseFile::scheduledReviews, CaseFileBuilder::scheduledReviews, List.of()),
            WorkFactLists.MEETINGS,
            FollowUpFactLists.FORMS,
            FollowUpFactLists.SURVEYS,
            FollowUpFactLists.WAGE_EVIDENCE,
            FollowUpFactLists.STATUSES,
            FollowUpFactLists.REFERRALS,
            FollowUpFactLists.INCENTIVES,
            new FactList<>(CaseFile::credentials, CaseFileBuilder::credentials, List.of()));

    private static List<String> withoutLast(List<String> ids) {
        return ids.isEmpty() ? ids : ids.subList(0, ids.size() - 1);
    }

    private static List<String> withoutFirst(List<String> ids) {
        return ids.isEmpty() ? ids : ids.subList(1, ids.size());
    }

    static CaseFile withExitUnplaced(CaseFile caseFile) {
        Exit exit = caseFile.exit();
        return exit == null
                ? caseFile
                : CaseFileBuilder.builder(caseFile)
                        .exit(ExitBuilder.builder(exit).recordings(List.of()).build())
                        .build();
    }

    static CaseFile withExitUnrecorded(CaseFile caseFile) {
        Exit exit = caseFile.exit();
        return exit == null
                ? caseFile
                : CaseFileBuilder.builder(caseFile)
                        .exit(ExitBuilder.builder(exit).recordedOn(null).build())
                        .build();
    }
}
