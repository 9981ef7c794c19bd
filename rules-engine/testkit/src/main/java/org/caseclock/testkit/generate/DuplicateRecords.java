package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.ActivityClosing;
import org.caseclock.facts.AttendanceEnd;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.OwnFields;

/** Gives one id to several plans, ends of attendance or closings, equal ones or different ones. */
final class DuplicateRecords {

    private DuplicateRecords() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (!dice.perMille(5, 90)) {
            return;
        }
        int days = dice.percent(50) ? 0 : dice.between(1, 20);
        switch (dice.below(3)) {
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
                        draft.attendanceEnds,
                        end -> new AttendanceEnd(
                                end.id(),
                                end.serviceId(),
                                FirstDay.of(end).minusDays(days),
                                end.recordedOn(),
                                OwnFields.NONE));
            default ->
                Copies.add(
                        dice,
                        draft.activityClosings,
                        closing -> moved(closing, FirstDay.of(closing).minusDays(days)));
        }
    }

    private static ActivityClosing moved(ActivityClosing closing, LocalDate date) {
        return new ActivityClosing(
                closing.id(), closing.serviceId(), date, closing.recordedOn(), closing.recordings(), OwnFields.NONE);
    }
}
