package org.caseclock.reference;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.PlanElement;
import org.caseclock.facts.Program;
import org.caseclock.facts.ServiceCategory;

/** The dates, numbers and lists of the New York policy, each with its default. */
final class NewYorkTerms {

    /** The first day of the policy. */
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2005, 12, 13);

    /** {@code team.days}: the days after entry on the last of which the employment state is looked at. */
    static final int TEAM_DAYS = 60;

    /** {@code iep.earningsMonths}: so many months of earnings the work history documents. */
    static final int EARNINGS_MONTHS = 6;

    /** {@code iep.reviewDays}: the days after a review within which the next is due. */
    static final int REVIEW_DAYS = 90;

    /** {@code record.days}: the days that recording an event may take. */
    static final int RECORD_DAYS = 5;

    /** The clauses that a monitor reviews. */
    static final List<String> REVIEWS = List.of("PU.2", "PR.5.accuracy");

    /** The components of the plan, by clause; the training plan has a condition of its own. */
    static final Map<String, List<PlanElement>> COMPONENTS = components();

    /** The categories of service that do not count toward exit. */
    static final Set<ServiceCategory> NON_EXTENDING = Set.of(
            ServiceCategory.FOLLOW_UP,
            ServiceCategory.SELF_SERVICE,
            ServiceCategory.INFORMATION_ONLY,
            ServiceCategory.SUPPORTIVE);

    private NewYorkTerms() {}

    /** Whether the policy governs a case in these programs. */
    static boolean governs(List<Program> programs) {
        return programs.contains(Program.ADULT) || programs.contains(Program.DISLOCATED_WORKER);
    }

    private static Map<String, List<PlanElement>> components() {
        Map<String, List<PlanElement>> components = new LinkedHashMap<>();
        components.put(
                "PR.2.a",
                List.of(
                        PlanElement.SHORT_TERM_GOAL,
                        PlanElement.LONG_TERM_GOAL,
                        PlanElement.LABOR_MARKET_OUTLOOK,
                        PlanElement.PERFORMANCE_OUTCOMES));
        components.put(
                "PR.2.b", List.of(PlanElement.WORK_HISTORY, PlanElement.TRANSFERABLE_SKILLS, PlanElement.SKILL_GAPS));
        components.put(
                "PR.2.c", List.of(PlanElement.LEISURE_ACTIVITIES, PlanElement.HOBBIES, PlanElement.AFFILIATIONS));
        components.put("PR.2.d", List.of(PlanElement.EDUCATION_AND_TRAINING_HISTORY));
        components.put(
                "PR.2.e",
                List.of(PlanElement.INTERESTS, PlanElement.APTITUDES, PlanElement.READING, PlanElement.MATHEMATICS));
        components.put(
                "PR.2.f",
                List.of(
                        PlanElement.SERVICES_RECEIVED,
                        PlanElement.EMPLOYMENT_ACTIVITIES,
                        PlanElement.TRAINING_PLAN,
                        PlanElement.FOLLOW_UP_SERVICES,
                        PlanElement.OUTCOME_COLLECTION));
        return components;
    }
}
