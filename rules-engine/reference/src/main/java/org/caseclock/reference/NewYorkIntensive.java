package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;

/** What the first intensive service calls for: a statement of need, H.1, and a plan that rests on assessment, PU.1. */
final class NewYorkIntensive {

    private final KnownCase known;
    private final Docket docket;

    NewYorkIntensive(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    void judge() {
        List<Service> intensive = new ArrayList<>(known.services);
        intensive.removeIf(service -> !ServiceCategory.INTENSIVE.equals(service.category()));
        if (!intensive.isEmpty()) {
            statementOfNeed(intensive);
            plan(intensive);
        }
    }

    private void statementOfNeed(List<Service> intensive) {
        List<Document> statements = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (Document document : known.documents) {
            if (DocumentKind.STATEMENT_OF_NEED.equals(document.kind())) {
                statements.add(document);
            }
            if (document.kind() == null) {
                missing.addAll(Verdict.missing(document, "kind"));
            }
        }
        FirstService first = new FirstService(known, intensive, List.of(FirstDays.LONG_AGO, known.asOf.minusDays(1)));
        Ways<Told> ways = Ways.of(first.gaps(), filling -> {
            LocalDate day = first.day(filling);
            Verdict verdict = Verdict.checkOfAnyDate(day, known.asOf, statements, () -> missing);
            return Optional.of(Told.of(Window.onDay(day), Optional.of(verdict)));
        });
        Told.addTo(docket, ways, (window, verdict) -> docket.add("H.1", "", window, verdict));
    }

    private void plan(List<Service> intensive) {
        List<EmploymentPlan> resting = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(List.of(FirstDays.LONG_AGO, known.entryDate.minusDays(1)));
        days.add(known.asOf.minusDays(1));
        for (EmploymentPlan plan : known.employmentPlans) {
            LocalDate assessment = plan.assessmentDate();
            // A missing assessment is no empty field here: the row says that it is no evidence.
            if (assessment != null && !assessment.isAfter(plan.date())) {
                resting.add(plan);
                days.add(Day.of(plan).minusDays(1));
            }
        }
        FirstService first = new FirstService(known, intensive, days);
        Ways<Told> ways = Ways.of(
                first.gaps(),
                filling ->
                        Optional.of(Told.duty(new Window(known.entryDate, first.day(filling)), known.asOf, resting)));
        Told.addTo(docket, ways, (window, verdict) -> docket.add("PU.1", "", window, verdict));
    }
}
