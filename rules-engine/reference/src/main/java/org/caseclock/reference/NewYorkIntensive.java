package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        for (Service service : known.services) {
            if (service.category() == ServiceCategory.INTENSIVE) {
                statementOfNeed(service.startDate());
                plan(service.startDate());
                return;
            }
        }
    }

    private void statementOfNeed(LocalDate firstIntensive) {
        List<Document> statements = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (Document document : known.documents) {
            if (document.kind() == DocumentKind.STATEMENT_OF_NEED) {
                statements.add(document);
            }
            if (document.kind() == null) {
                missing.addAll(Verdict.missing(document, "kind"));
            }
        }
        Verdict verdict = Verdict.checkOfAnyDate(firstIntensive, known.asOf, statements, () -> missing);
        docket.add("H.1", "", Window.onDay(firstIntensive), verdict);
    }

    private void plan(LocalDate firstIntensive) {
        List<EmploymentPlan> resting = new ArrayList<>();
        for (EmploymentPlan plan : known.employmentPlans) {
            LocalDate assessment = plan.assessmentDate();
            // A missing assessment is no empty field here: the row says that it is no evidence.
            if (assessment != null && !assessment.isAfter(plan.date())) {
                resting.add(plan);
            }
        }
        Window window = new Window(known.entryDate, firstIntensive);
        docket.add("PU.1", "", window, Verdict.duty(window, known.asOf, resting));
    }
}
