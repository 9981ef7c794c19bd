package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.EmploymentPlan;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** Writes the service strategy and its revisions, with the activities that stand in each. */
final class ServicePlans {

    private ServicePlans() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate day = draft.entry().plusDays(dice.percent(60) ? dice.between(0, 10) : dice.between(11, 90));
        for (int n = dice.weighted(new int[] {6, 40, 34, 20}, new int[] {16, 40, 28, 16}); n > 0; n--) {
            draft.employmentPlans.add(plan(draft, day));
            // Two revisions of one day are rare, and the one with the later id is the later one.
            day = day.plusDays(dice.percent(0, 3) ? 0 : dice.between(1, 120));
        }
    }

    private static EmploymentPlan plan(CaseDraft draft, LocalDate day) {
        MisEntry entry = MisEntry.of(draft, day);
        return EmploymentPlanBuilder.builder()
                .id(draft.nextId("EP"))
                .date(day)
                .activities(activities(draft, day))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    private static @Nullable List<String> activities(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        int kind = dice.weighted(new int[] {5, 4, 71, 20}, new int[] {20, 10, 30, 40});
        if (kind == 0) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (Service service : draft.services) {
            boolean begun = !FirstDay.of(service).isAfter(day);
            if (kind == 2 ? begun || dice.percent(40) : kind == 3 && dice.percent(50)) {
                ids.add(service.id());
            }
        }
        if (dice.percent(0, 5)) {
            ids.add("XX-" + dice.between(100, 999));
        }
        return ids;
    }
}
