package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Service;

/** Writes the grades, schedules and the like of activities, from before their first day until after their last. */
final class ActivityDocuments {

    private ActivityDocuments() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (Service service : List.copyOf(draft.services)) {
            boolean lasts = service.isTraining() || service.youthActivity() != null;
            if (dice.percent(lasts ? 60 : 10)) {
                for (int n = dice.weighted(0, 70, 30); n > 0; n--) {
                    add(draft, service);
                }
            }
        }
    }

    private static void add(CaseDraft draft, Service service) {
        Dice dice = draft.dice;
        LocalDate start = FirstDay.of(service);
        LocalDate end = Counting.lastDay(service);
        LocalDate day = switch (dice.weighted(8, 57, 10, 25)) {
            case 0 -> start.minusDays(dice.between(1, 30));
            case 1 -> dice.dayBetween(start, end);
            case 2 -> end;
            default -> end.plusDays(dice.between(1, 60));
        };
        MisEntry entry = MisEntry.of(draft, day);
        draft.documents.add(DocumentBuilder.builder()
                .id(draft.nextId("DO"))
                .date(day)
                .kind(dice.pickOrNull(DocumentKind.values(), 5, 15))
                .about(CaseNotes.about(draft, service.id()))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }
}
