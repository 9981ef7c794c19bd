package org.caseclock.testkit.generate;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.TeamMeeting;

/** Gives one id to several plans, reviews, meetings, jobs or statuses, equal ones or different ones. */
final class NewYorkDuplicates {

    private NewYorkDuplicates() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (!dice.perMille(5, 110)) {
            return;
        }
        int days = dice.percent(50) ? 0 : dice.between(1, 20);
        switch (dice.below(5)) {
            case 0 ->
                Copies.add(
                        dice,
                        draft.employmentPlans,
                        plan -> EmploymentPlanBuilder.builder(plan)
                                .date(FirstDay.of(plan).plusDays(days))
                                .build());
            case 1 ->
                Copies.add(
                        dice,
                        draft.planReviews,
                        review -> new PlanReview(
                                review.id(),
                                FirstDay.of(review).plusDays(days),
                                review.withParticipant(),
                                review.recordedOn(),
                                OwnFields.NONE));
            case 2 ->
                Copies.add(
                        dice,
                        draft.teamMeetings,
                        meeting -> new TeamMeeting(
                                meeting.id(),
                                FirstDay.of(meeting).plusDays(days),
                                meeting.participantPresent(),
                                meeting.partners(),
                                meeting.recordedOn(),
                                meeting.recordings(),
                                OwnFields.NONE));
            case 3 -> Copies.add(dice, draft.employments, job -> enteredElsewhere(job, days));
            default ->
                Copies.add(
                        dice,
                        draft.laborForceStatuses,
                        status -> new LaborForceStatus(
                                status.id(),
                                FirstDay.of(status).plusDays(days),
                                status.state(),
                                status.recordedOn(),
                                OwnFields.NONE));
        }
    }

    /** The same job with one more place, which is another fact only from the day of that entry. */
    private static Employment enteredElsewhere(Employment job, int days) {
        if (days == 0 || job.startDate() == null) {
            return job;
        }
        List<Recording> places = new ArrayList<>(job.recordings());
        places.add(new Recording(RecordPlace.OTHER, job.startDate().plusDays(days)));
        return EmploymentBuilder.builder(job).recordings(places).build();
    }
}
