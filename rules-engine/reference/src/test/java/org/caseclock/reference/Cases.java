package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Credential;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.ExitKind;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Incentive;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.Program;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Survey;
import org.caseclock.facts.TeamMeeting;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** Builds cases for the tests. Dates are written as text; null is an empty field. */
final class Cases {

    private Cases() {}

    /** A case of an adult who entered on 2 January 2024. */
    static CaseFile of(Fact... facts) {
        return of(Program.ADULT, "2024-01-02", facts);
    }

    static CaseFile of(Program program, String entry, Fact... facts) {
        return of(List.of(program), entry, facts);
    }

    static CaseFile of(List<Program> programs, String entry, Fact... facts) {
        List<Exit> exits = only(Exit.class, facts);
        return CaseFileBuilder.builder()
                .caseId("case")
                .participant(ParticipantBuilder.builder()
                        .id("person")
                        .entryDate(LocalDate.parse(entry))
                        .programs(programs)
                        .build())
                .exit(exits.isEmpty() ? null : exits.get(0))
                .services(only(Service.class, facts))
                .plannedServices(only(PlannedService.class, facts))
                .attendanceEnds(only(AttendanceEnd.class, facts))
                .activityClosings(only(ActivityClosing.class, facts))
                .contacts(only(Contact.class, facts))
                .caseNotes(only(CaseNote.class, facts))
                .offers(only(Offer.class, facts))
                .documents(only(Document.class, facts))
                .circumstances(only(Circumstance.class, facts))
                .employments(only(Employment.class, facts))
                .laborForceStatuses(only(LaborForceStatus.class, facts))
                .employmentPlans(only(EmploymentPlan.class, facts))
                .planReviews(only(PlanReview.class, facts))
                .scheduledReviews(only(ScheduledReview.class, facts))
                .teamMeetings(only(TeamMeeting.class, facts))
                .credentials(only(Credential.class, facts))
                .followUpForms(only(FollowUpForm.class, facts))
                .surveys(only(Survey.class, facts))
                .wageEvidence(only(WageEvidence.class, facts))
                .misStatuses(only(MisStatus.class, facts))
                .referrals(only(Referral.class, facts))
                .incentives(only(Incentive.class, facts))
                .build();
    }

    static Judgement judge(String asOf, Fact... facts) {
        return MississippiReference.judge(of(facts), LocalDate.parse(asOf), 30);
    }

    /** The only obligation under a clause, if there is one. */
    static Optional<Owed> owed(Judgement judgement, String clause) {
        List<Owed> found = judgement.owed().stream()
                .filter(owed -> owed.clause().equals(clause))
                .toList();
        if (found.size() > 1) {
            throw new IllegalStateException("Several obligations under " + clause + ": " + found);
        }
        return found.stream().findFirst();
    }

    /** The status under a clause that the case owes once; null where nothing is owed. */
    static @Nullable Status status(String clause, String asOf, Fact... facts) {
        return owed(judge(asOf, facts), clause).map(Owed::status).orElse(null);
    }

    static Service service(String id, ServiceCategory category, @Nullable String start, @Nullable String end) {
        return ServiceBuilder.builder()
                .id(id)
                .category(category)
                .startDate(date(start))
                .endDate(date(end))
                .build();
    }

    static Service career(String id, @Nullable String start, @Nullable String end) {
        return service(id, ServiceCategory.BASIC_CAREER, start, end);
    }

    static Service training(String id, @Nullable String start, @Nullable String end) {
        return service(id, ServiceCategory.TRAINING, start, end);
    }

    static Service followUp(String id, String start) {
        return service(id, ServiceCategory.FOLLOW_UP, start, start);
    }

    static PlannedService planned(@Nullable String start, @Nullable String end, @Nullable Boolean documented) {
        return PlannedServiceBuilder.builder()
                .id("plan")
                .category(ServiceCategory.BASIC_CAREER)
                .startDate(date(start))
                .endDate(date(end))
                .documented(documented)
                .recordedOn(LocalDate.parse("2024-01-10"))
                .build();
    }

    static Exit exit(String day, @Nullable String recorded) {
        return exit(day, recorded, ExitKind.MANUAL);
    }

    static Exit exit(String day, @Nullable String recorded, ExitKind kind) {
        return ExitBuilder.builder()
                .id("exit")
                .date(LocalDate.parse(day))
                .kind(kind)
                .recordedOn(date(recorded))
                .build();
    }

    static Offer offer(String id, OfferKind kind, String day, @Nullable OfferResponse response) {
        return OfferBuilder.builder()
                .id(id)
                .kind(kind)
                .date(LocalDate.parse(day))
                .response(response)
                .build();
    }

    static CaseNote note(String id, String day, String about) {
        return CaseNoteBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .about(List.of(about))
                .build();
    }

    static Document document(String id, String day, String about) {
        return DocumentBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .about(List.of(about))
                .build();
    }

    static Contact contact(String id, String day, @Nullable ContactOutcome outcome) {
        return ContactBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .contactWith(ContactWith.PARTICIPANT)
                .outcome(outcome)
                .build();
    }

    /** A documented circumstance that began on a day. */
    static CircumstanceBuilder circumstance(CircumstanceKind kind, @Nullable String start) {
        return CircumstanceBuilder.builder()
                .id("circumstance")
                .kind(kind)
                .startDate(date(start))
                .documented(true);
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static <T extends Fact> List<T> only(Class<T> kind, Fact... facts) {
        List<T> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (kind.isInstance(fact)) {
                found.add(kind.cast(fact));
            }
        }
        return found;
    }
}
