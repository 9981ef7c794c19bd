package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.FollowUpKind;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TrainingKind;
import org.caseclock.facts.YouthActivity;
import org.jspecify.annotations.Nullable;

/** Makes single services. */
final class Services {

    private Services() {}

    /** A service that still runs. */
    static Service running(CaseDraft draft, ServiceCategory category, LocalDate start) {
        Dice dice = draft.dice;
        MisEntry entry = MisEntry.of(draft, start);
        return ServiceBuilder.builder()
                .id(draft.nextId("SV"))
                .category(category)
                .startDate(start)
                .trainingKind(
                        ServiceCategory.TRAINING.equals(category)
                                ? dice.pickOrNull(TrainingKind.values(), 5, 20)
                                : null)
                .youthActivity(
                        ServiceCategory.YOUTH_ELEMENT.equals(category)
                                ? dice.pickOrNull(YouthActivity.values(), 5, 20)
                                : null)
                .followUpKind(
                        ServiceCategory.FOLLOW_UP.equals(category)
                                ? dice.pickOrNull(FollowUpKind.values(), 5, 20)
                                : null)
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    /** A service that has ended. */
    static Service ended(CaseDraft draft, ServiceCategory category, LocalDate start, LocalDate end) {
        return ServiceBuilder.builder(running(draft, category, start))
                .endDate(end)
                .endRecordedOn(endRecordedOn(draft.dice, start, end))
                .build();
    }

    /** Late, ahead (an end that was known when the service began) or not kept. */
    private static @Nullable LocalDate endRecordedOn(Dice dice, LocalDate start, LocalDate end) {
        int delay = dice.weighted(new int[] {30, 35, 22, 8, 0, 5}, new int[] {28, 20, 15, 17, 8, 12});
        return switch (delay) {
            case 0 -> null;
            case 1 -> end;
            case 2 -> end.plusDays(dice.between(1, 7));
            case 3 -> end.plusDays(dice.between(8, 60));
            case 4 -> end.plusDays(dice.between(61, 300));
            default -> dice.dayBetween(start, end);
        };
    }
}
