package org.caseclock.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.ActivityClosing;
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
import org.caseclock.facts.Document;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.ExitKind;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.Offer;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.facts.Participant;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.PlannedServiceBuilder;
import org.caseclock.facts.Program;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.Survey;
import org.caseclock.facts.WageEvidence;
import org.jspecify.annotations.Nullable;

/** Cases and facts for tests. Dates are written as text; null is an empty field. */
public final class Cases {

    private Cases() {}

    public static @Nullable LocalDate day(@Nullable String date) {
        return date == null ? null : LocalDate.parse(date);
    }

    /** A case of an adult who entered on 2 January 2024. */
    public static CaseFile of(Fact... facts) {
        return of("case", facts);
    }

    public static CaseFile of(String caseId, Fact... facts) {
        List<Exit> exits = only(Exit.class, facts);
        return CaseFileBuilder.builder()
                .caseId(caseId)
                .participant(adult())
                .exit(exits.isEmpty() ? null : exits.get(0))
                .services(only(Service.class, facts))
                .plannedServices(only(PlannedService.class, facts))
                .scheduledReviews(only(ScheduledReview.class, facts))
                .activityClosings(only(ActivityClosing.class, facts))
                .employmentPlans(only(EmploymentPlan.class, facts))
                .contacts(only(Contact.class, facts))
                .caseNotes(only(CaseNote.class, facts))
                .offers(only(Offer.class, facts))
                .documents(only(Document.class, facts))
                .circumstances(only(Circumstance.class, facts))
                .wageEvidence(only(WageEvidence.class, facts))
                .surveys(only(Survey.class, facts))
                .followUpForms(only(FollowUpForm.class, facts))
                .build();
    }

    public static Participant adult() {
        return ParticipantBuilder.builder()
                .id("person")
                .entryDate(LocalDate.parse("2024-01-02"))
                .programs(List.of(Program.ADULT))
                .caseManager("J. Doe")
                .build();
    }

    public static Service service(String id, ServiceCategory category, String start, @Nullable String end) {
        return ServiceBuilder.builder()
                .id(id)
                .category(category)
                .startDate(LocalDate.parse(start))
                .endDate(day(end))
                .build();
    }

    public static Service training(String id, String start, @Nullable String end) {
        return service(id, ServiceCategory.TRAINING, start, end);
    }

    public static PlannedService planned(String id, String start, @Nullable String end) {
        return PlannedServiceBuilder.builder()
                .id(id)
                .category(ServiceCategory.TRAINING)
                .startDate(LocalDate.parse(start))
                .endDate(day(end))
                .documented(true)
                .build();
    }

    public static Contact contact(String id, String date) {
        return contact(id, date, ContactOutcome.REACHED);
    }

    public static Contact contact(String id, String date, @Nullable ContactOutcome outcome) {
        return ContactBuilder.builder()
                .id(id)
                .date(LocalDate.parse(date))
                .contactWith(ContactWith.PARTICIPANT)
                .outcome(outcome)
                .build();
    }

    public static CaseNote note(String id, String date, String... about) {
        return CaseNoteBuilder.builder()
                .id(id)
                .date(LocalDate.parse(date))
                .about(List.of(about))
                .build();
    }

    public static Offer offer(String id, String date, OfferKind kind, @Nullable OfferResponse response) {
        return OfferBuilder.builder()
                .id(id)
                .date(LocalDate.parse(date))
                .kind(kind)
                .response(response)
                .build();
    }

    public static Exit exit(String date, @Nullable String recorded) {
        return ExitBuilder.builder()
                .id("exit")
                .date(LocalDate.parse(date))
                .kind(ExitKind.MANUAL)
                .recordedOn(day(recorded))
                .build();
    }

    public static Circumstance circumstance(String id, CircumstanceKind kind, @Nullable String start) {
        return CircumstanceBuilder.builder()
                .id(id)
                .kind(kind)
                .startDate(day(start))
                .build();
    }

    /** Forty-eight cases, no two alike, that between them make most of what a ledger can show. */
    public static List<CaseFile> varied() {
        List<CaseFile> cases = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            cases.add(varied(i));
        }
        return cases;
    }

    private static CaseFile varied(int i) {
        List<Fact> facts = new ArrayList<>();
        LocalDate start = LocalDate.of(2024, 1, 8).plusDays(i);
        ServiceCategory category = i % 2 == 0 ? ServiceCategory.TRAINING : ServiceCategory.BASIC_CAREER;
        facts.add(service(
                "s1",
                category,
                start.toString(),
                i % 5 == 4 ? null : start.plusDays(100).toString()));
        for (int c = 0; c < i % 4; c++) {
            LocalDate date = start.plusDays(20L + 25L * c);
            ContactOutcome outcome =
                    (i + c) % 3 == 0 ? null : ContactOutcome.values().get((i + c) % 2);
            facts.add(contact("c" + c, date.toString(), outcome));
            if (c % 2 == 0) {
                facts.add(note("n" + c, date.plusDays(c).toString(), "c" + c));
            }
        }
        if (i % 3 == 0) {
            facts.add(offer(
                    "o1", start.plusDays(50).toString(), OfferKind.values().get(i % 2), OfferResponse.DECLINED));
        }
        if (i % 6 == 0) {
            facts.add(note("o1-note", start.plusDays(55).toString(), "o1"));
        }
        if (i % 3 != 1) {
            LocalDate exit = start.plusDays(100L + i % 2);
            facts.add(exit(
                    exit.toString(), i % 4 == 0 ? null : exit.plusDays(i * 10L).toString()));
        }
        if (i % 6 > 3) {
            String first = start.plusDays(60).toString();
            facts.add(CircumstanceBuilder.builder(
                            circumstance("k1", CircumstanceKind.values().get(i % 5), first))
                    .expectedDays(i)
                    .documented(i % 4 == 3)
                    .build());
        }
        if (i % 7 == 0) {
            facts.add(contact("s1", start.toString()));
            facts.add(offer("o2", start.toString(), OfferKind.PRE_EXIT, OfferResponse.ACCEPTED));
            facts.add(offer("o2", start.plusDays(1).toString(), OfferKind.PRE_EXIT, OfferResponse.ACCEPTED));
        }
        if (i % 8 == 0) {
            facts.add(planned("p1", start.plusDays(150).toString(), null));
        }
        return of("case-" + i, facts.toArray(Fact[]::new));
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
