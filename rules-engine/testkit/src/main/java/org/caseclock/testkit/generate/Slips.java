package org.caseclock.testkit.generate;

import java.time.LocalDate;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.Exit;
import org.caseclock.facts.ExitBuilder;
import org.caseclock.facts.OfferBuilder;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;

/** Writes what should not be there: services after exit, and facts that were written down before their day. */
final class Slips {

    private Slips() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        if (draft.exit != null && dice.percent(2, 10)) {
            serviceAfterExit(draft);
        }
        if (dice.percent(1, 7)) {
            writtenAhead(draft);
        }
    }

    private static void serviceAfterExit(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate start = draft.endOfParticipation().plusDays(dice.percent(30) ? 1 : dice.between(2, 200));
        ServiceCategory category = dice.percent(70) ? ServiceCategory.BASIC_CAREER : ServiceCategory.TRAINING;
        LocalDate end = start.plusDays(dice.percent(60) ? 0 : dice.between(1, 60));
        boolean runs = dice.isHostile() && dice.percent(15);
        draft.services.add(
                runs ? Services.running(draft, category, start) : Services.ended(draft, category, start, end));
    }

    private static void writtenAhead(CaseDraft draft) {
        Dice dice = draft.dice;
        LocalDate recordedOn = dice.dayBetween(draft.entry(), draft.endOfParticipation());
        LocalDate day = recordedOn.plusDays(dice.between(5, 60));
        Exit exit = draft.exit;
        switch (dice.below(4)) {
            case 0 ->
                draft.contacts.add(ContactBuilder.builder(ContactMaker.make(draft, day))
                        .recordedOn(recordedOn)
                        .build());
            case 1 ->
                draft.services.add(ServiceBuilder.builder(Services.running(draft, ServiceCategory.BASIC_CAREER, day))
                        .endDate(day)
                        .recordedOn(recordedOn)
                        .build());
            case 2 ->
                draft.offers.replaceAll(offer -> OfferBuilder.builder(offer)
                        .recordedOn(FirstDay.of(offer).minusDays(dice.between(5, 60)))
                        .build());
            default -> {
                if (exit != null) {
                    draft.exit = ExitBuilder.builder(exit)
                            .recordedOn(exit.date().minusDays(dice.between(1, 30)))
                            .build();
                }
            }
        }
    }
}
