package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlanElement;
import org.jspecify.annotations.Nullable;

/** The individual employment plan: its components, PR.2.a to PR.2.f, and its reviews, PR.4. */
final class NewYorkPlans {

    private final KnownCase known;
    private final Docket docket;

    NewYorkPlans(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** PR.2.a to PR.2.f, of the latest plan. */
    void components() {
        EmploymentPlan latest = Knowledge.latest(known.employmentPlans);
        if (latest == null) {
            return;
        }
        NewYorkTerms.COMPONENTS.forEach((clause, elements) -> {
            for (PlanElement element : elements) {
                component(latest, clause, element);
            }
            if (elements.contains(PlanElement.WORK_HISTORY)) {
                earnings(latest);
            }
        });
    }

    /** PR.4. */
    void reviews() {
        List<Fact> reviews = new ArrayList<>(known.employmentPlans);
        reviews.addAll(known.planReviews);
        reviews.sort(KnownCase.BY_DATE_THEN_ID);
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Fact review : reviews) {
            LocalDate day = review.date();
            if (day != null) {
                days.add(day);
            }
        }
        LocalDate exitDate = known.exitDate();
        for (LocalDate day : days) {
            LocalDate due = day.plusDays(NewYorkTerms.REVIEW_DAYS);
            if (exitDate == null || due.isBefore(exitDate)) {
                Window window = new Window(day.plusDays(1), due);
                docket.add("PR.4", day.plusDays(1).toString(), window, Verdict.duty(window, known.asOf, reviews));
            }
        }
    }

    private void component(EmploymentPlan plan, String clause, PlanElement element) {
        if (PlanElement.TRAINING_PLAN.equals(element)) {
            Boolean warranted = plan.trainingWarranted();
            if (warranted == null) {
                // It decides whether the element is owed at all.
                Set<String> missing = new TreeSet<>(Verdict.missing(plan, "trainingWarranted"));
                if (plan.elements() == null && known.asOf.isAfter(plan.date())) {
                    missing.addAll(Verdict.missing(plan, "elements"));
                }
                add(plan, clause, element, Verdict.undetermined(missing));
                return;
            }
            if (!warranted) {
                return;
            }
        }
        List<PlanElement> elements = plan.elements();
        check(plan, clause, element, elements != null && elements.contains(element));
    }

    private void earnings(EmploymentPlan plan) {
        Integer months = plan.earningsMonths();
        boolean enough = months != null && months >= NewYorkTerms.EARNINGS_MONTHS;
        List<EmploymentPlan> evidence = enough ? List.of(plan) : List.of();
        Verdict verdict = Verdict.checkOfAnyDate(
                Day.of(plan), known.asOf, evidence, () -> emptyOf(plan, "earningsMonths", months));
        docket.add("PR.2.b.earnings", plan.id(), Window.onDay(Day.of(plan)), verdict);
    }

    private void check(EmploymentPlan plan, String clause, PlanElement element, boolean met) {
        List<EmploymentPlan> evidence = met ? List.of(plan) : List.of();
        Verdict verdict = Verdict.checkOfAnyDate(
                Day.of(plan), known.asOf, evidence, () -> emptyOf(plan, "elements", plan.elements()));
        add(plan, clause, element, verdict);
    }

    private static Set<String> emptyOf(EmploymentPlan plan, String field, @Nullable Object value) {
        return value == null ? Verdict.missing(plan, field) : Set.of();
    }

    private void add(EmploymentPlan plan, String clause, PlanElement element, Verdict verdict) {
        docket.add(clause, plan.id() + "/" + element, Window.onDay(Day.of(plan)), verdict);
    }
}
