package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.PlanElement;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.Program;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;
import org.jspecify.annotations.Nullable;

/**
 * Builds cases of New York. The participant entered on 2 January 2006, so that the sixtieth day after it is 3 March and
 * the team is due to take up the case from 4 March on.
 */
final class NewYorkCase {

    private static final Outcomes NEW_YORK = new Outcomes(NewYorkReference::judge);

    private NewYorkCase() {}

    static Map<String, String> of(String clause, String asOf, Fact... facts) {
        return NEW_YORK.of(clause, asOf, Cases.of(Program.ADULT, "2006-01-02", facts));
    }

    static Judgement judge(String asOf, Fact... facts) {
        return NewYorkReference.judge(
                Cases.of(Program.DISLOCATED_WORKER, "2006-01-02", facts), LocalDate.parse(asOf), 30);
    }

    static Service core(String start) {
        return Cases.service("core", ServiceCategory.CORE_STAFF_ASSISTED, start, start);
    }

    static Service intensive(String id, String start) {
        return Cases.service(id, ServiceCategory.INTENSIVE, start, start);
    }

    static LaborForceStatus status(String id, String day, @Nullable LaborForceState state) {
        return new LaborForceStatus(id, LocalDate.parse(day), state, null, OwnFields.NONE);
    }

    static EmploymentBuilder job(@Nullable String start, @Nullable String end) {
        return EmploymentBuilder.builder().id("job").startDate(date(start)).endDate(date(end));
    }

    static TeamMeeting meeting(String id, String day) {
        return meeting(id, day, true, List.of(PartnerAgency.VESID));
    }

    static TeamMeeting meeting(
            String id, String day, @Nullable Boolean participant, @Nullable List<PartnerAgency> partners) {
        return new TeamMeeting(id, LocalDate.parse(day), participant, partners, null, List.of(), OwnFields.NONE);
    }

    /** A plan that lacks nothing, which rests on an assessment of its own day. */
    static EmploymentPlanBuilder plan(String id, String day) {
        return EmploymentPlanBuilder.builder()
                .id(id)
                .date(LocalDate.parse(day))
                .elements(PlanElement.values())
                .assessmentDate(LocalDate.parse(day))
                .madeWithParticipant(true)
                .earningsMonths(6)
                .trainingWarranted(true);
    }

    static PlanReview review(String id, String day, @Nullable Boolean withParticipant) {
        return new PlanReview(id, LocalDate.parse(day), withParticipant, null, OwnFields.NONE);
    }

    static Recording in(RecordPlace place, @Nullable String day) {
        return new Recording(place, date(day));
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
