package org.caseclock.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An individual employment plan or individual service strategy, new or revised.
 *
 * @param id names the plan in the case
 * @param date the day from which it holds
 * @param elements what it contains
 * @param assessmentDate the day of the comprehensive assessment on which it rests
 * @param teamMeetingId the team meeting whose recommendations it follows
 * @param madeWithParticipant whether it was made with the participant
 * @param earningsMonths how many months of earnings before the plan its work history documents
 * @param trainingWarranted whether training was found warranted
 * @param activities the ids of the services that stand in it
 * @param recordedOn the day on which it was first written down
 * @param recordings each place in which it was written down
 * @param own what a pack declares of it beside these
 */
@RecordBuilder
public record EmploymentPlan(
        String id,
        @Nullable LocalDate date,
        @Nullable List<PlanElement> elements,
        @Nullable LocalDate assessmentDate,
        @Nullable String teamMeetingId,
        @Nullable Boolean madeWithParticipant,
        @Nullable Integer earningsMonths,
        @Nullable Boolean trainingWarranted,
        @Nullable List<String> activities,
        @Nullable LocalDate recordedOn,
        List<Recording> recordings,
        @NotForRules OwnFields own)
        implements Fact {

    public EmploymentPlan {
        Checked.id(id, "employment plan");
        elements = Checked.optionalList(elements);
        activities = Checked.optionalList(activities);
        recordings = Checked.list(recordings);
        own = Checked.own(own);
    }

    @Override
    public EmploymentPlan recordedIn(List<Recording> places) {
        return EmploymentPlanBuilder.builder(this).recordings(places).build();
    }
}
