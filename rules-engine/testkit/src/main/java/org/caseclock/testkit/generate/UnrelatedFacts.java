package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.Credential;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PlanReview;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralKind;
import org.caseclock.facts.ScheduledReview;
import org.caseclock.facts.Sector;

/** Writes facts that the Mississippi policy says nothing about. They are in order themselves. */
final class UnrelatedFacts {

    private UnrelatedFacts() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate end = draft.endOfParticipation();
        LocalDate day = dice.dayBetween(draft.entry(), end);
        draft.laborForceStatuses.add(new LaborForceStatus(
                draft.nextId("LF"),
                draft.entry(),
                dice.pickOrNull(LaborForceState.values(), 5, 20),
                draft.entry(),
                OwnFields.NONE));
        if (dice.percent(60)) {
            draft.employments.add(EmploymentBuilder.builder()
                    .id(draft.nextId("EM"))
                    .startDate(end.plusDays(dice.between(0, 60)))
                    .sector(dice.pickOrNull(Sector.values(), 10, 30))
                    .build());
        }
        if (dice.percent(30)) {
            draft.planReviews.add(new PlanReview(draft.nextId("PR"), day, dice.mostlyTrue(), day, OwnFields.NONE));
            draft.scheduledReviews.add(new ScheduledReview(draft.nextId("SR"), day.plusDays(90), day, OwnFields.NONE));
        }
        if (dice.percent(30)) {
            draft.referrals.add(
                    new Referral(draft.nextId("RF"), day, dice.pick(ReferralKind.values()), null, OwnFields.NONE));
        }
        if (dice.percent(20)) {
            draft.credentials.add(new Credential(draft.nextId("CR"), end, end.plusDays(3), List.of(), OwnFields.NONE));
        }
        if (dice.percent(20) && !draft.services.isEmpty()) {
            String serviceId = dice.pick(draft.services).id();
            draft.attendanceEnds.add(new AttendanceEnd(draft.nextId("AE"), serviceId, day, null, OwnFields.NONE));
        }
    }
}
