package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatus;
import org.caseclock.facts.OwnFields;
import org.jspecify.annotations.Nullable;

/** Writes in hostile cases a second plan or status of the same day, which says something else and was recorded at another time. */
final class SameDayTwins {

    private SameDayTwins() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (!dice.isHostile() || !dice.percent(14)) {
            return;
        }
        if (!draft.employmentPlans.isEmpty()) {
            EmploymentPlan plan = dice.pick(draft.employmentPlans);
            draft.employmentPlans.add(EmploymentPlanBuilder.builder(plan)
                    .id(id(draft, "EP"))
                    .elements(dice.percent(50) ? List.of() : plan.elements())
                    .activities(dice.percent(70) ? List.of() : null)
                    .earningsMonths(dice.percent(50) ? Integer.valueOf(5) : null)
                    .recordedOn(recordedOn(dice, FirstDay.of(plan)))
                    .recordings(List.of())
                    .build());
        }
        if (!draft.laborForceStatuses.isEmpty()) {
            LaborForceStatus status = dice.pick(draft.laborForceStatuses);
            draft.laborForceStatuses.add(new LaborForceStatus(
                    id(draft, "LF"),
                    status.date(),
                    dice.pickOrNull(LaborForceState.values(), 10, 10),
                    recordedOn(dice, FirstDay.of(status)),
                    OwnFields.NONE));
        }
    }

    /** The id sorts after the others, or before them. */
    private static String id(CaseDraft draft, String prefix) {
        return draft.dice.percent(50) ? draft.nextId(prefix) : draft.nextId("A" + prefix);
    }

    private static @Nullable LocalDate recordedOn(Dice dice, LocalDate day) {
        return switch (dice.below(4)) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 12));
            default -> day.minusDays(dice.between(1, 12));
        };
    }
}
