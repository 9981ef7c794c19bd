package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.Document;
import org.caseclock.facts.DocumentBuilder;
import org.caseclock.facts.DocumentKind;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.jspecify.annotations.Nullable;

/** Writes the services: core ones around the sixtieth day, intensive ones with their need, case management, others. */
final class NewYorkServices {

    private NewYorkServices() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(12, 66, 22); n > 0; n--) {
            add(draft, ServiceCategory.CORE_STAFF_ASSISTED, draft.entry().plusDays(daysToCore(dice)));
        }
        LocalDate intensive = null;
        for (int n = dice.weighted(25, 50, 25); n > 0; n--) {
            LocalDate start = draft.entry().plusDays(dice.percent(6) ? 0 : dice.between(1, 150));
            add(draft, ServiceCategory.INTENSIVE, start);
            intensive = start;
        }
        LocalDate day = draft.entry().plusDays(dice.between(10, 120));
        for (int n = dice.weighted(25, 25, 25, 15, 10); n > 0; n--) {
            add(draft, ServiceCategory.CASE_MANAGEMENT, day);
            day = day.plusDays(dice.percent(12) ? 0 : dice.between(1, 70));
        }
        for (int n = dice.weighted(40, 35, 25); n > 0; n--) {
            LocalDate start = draft.entry().plusDays(dice.percent(4) ? -dice.between(1, 20) : dice.between(0, 260));
            add(draft, category(dice), start);
        }
        if (intensive != null || dice.percent(20)) {
            statements(draft, intensive == null ? draft.entry() : intensive);
        }
    }

    private static int daysToCore(Dice dice) {
        return switch (dice.weighted(60, 25, 15)) {
            case 0 -> dice.between(0, 57);
            case 1 -> dice.between(58, 63);
            default -> dice.between(64, 130);
        };
    }

    /** Any but an intensive service, which would count for the first one. */
    private static ServiceCategory category(Dice dice) {
        ServiceCategory category = dice.percent(40) ? ServiceCategory.TRAINING : dice.pick(ServiceCategory.values());
        return ServiceCategory.INTENSIVE.equals(category) ? ServiceCategory.SUPPORTIVE : category;
    }

    private static void add(CaseDraft draft, ServiceCategory category, LocalDate start) {
        Dice dice = draft.dice;
        LocalDate end = start.plusDays(dice.percent(60) ? 0 : dice.between(1, 80));
        Service service = dice.percent(15)
                ? Services.running(draft, category, start)
                : Services.ended(draft, category, start, dice.perMille(2, 12) ? start.minusDays(3) : end);
        TwoPlaces entry = TwoPlaces.of(draft, start);
        draft.services.add(ServiceBuilder.builder(service)
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }

    private static void statements(CaseDraft draft, LocalDate need) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(new int[] {6, 84, 10}, new int[] {25, 50, 25}); n > 0; n--) {
            draft.documents.add(statement(draft, need.plusDays(dice.between(-20, 40))));
        }
    }

    private static Document statement(CaseDraft draft, LocalDate day) {
        return DocumentBuilder.builder()
                .id(draft.nextId("DO"))
                .date(day)
                .kind(kind(draft.dice))
                .recordedOn(TwoPlaces.dayOf(draft.dice, day))
                .build();
    }

    private static @Nullable DocumentKind kind(Dice dice) {
        return switch (dice.weighted(new int[] {88, 8, 4}, new int[] {50, 25, 25})) {
            case 0 -> DocumentKind.STATEMENT_OF_NEED;
            case 1 -> dice.pick(DocumentKind.values());
            default -> null;
        };
    }
}
