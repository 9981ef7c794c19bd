package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.PartnerAgency;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.TeamMeeting;
import org.jspecify.annotations.Nullable;

/** Writes the meetings of the case-management team, and the contacts with partner agencies. */
final class NewYorkTeamwork {

    private NewYorkTeamwork() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        for (int n = dice.weighted(40, 38, 22); n > 0; n--) {
            int days = dice.percent(25) ? dice.between(59, 62) : dice.between(35, 130);
            meet(draft, draft.entry().plusDays(days));
        }
        for (Service service : draft.services) {
            if (ServiceCategory.CASE_MANAGEMENT.equals(service.category()) && dice.percent(75)) {
                partner(draft, NewYorkTeamwork.beforeService(dice, FirstDay.of(service)));
            }
        }
        for (int n = dice.weighted(50, 30, 20); n > 0; n--) {
            LocalDate day =
                    dice.dayBetween(draft.entry(), draft.endOfParticipation().plusDays(20));
            if (dice.percent(50)) {
                partner(draft, day);
            } else {
                draft.contacts.add(ContactMaker.make(draft, day));
            }
        }
    }

    /** A day on a service, shortly before it, or just too late for it. */
    static LocalDate beforeService(Dice dice, LocalDate service) {
        return switch (dice.weighted(30, 50, 20)) {
            case 0 -> service;
            case 1 -> service.minusDays(dice.between(1, 25));
            default -> service.plusDays(1);
        };
    }

    private static void meet(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        TwoPlaces entry = TwoPlaces.of(draft, day);
        draft.teamMeetings.add(new TeamMeeting(
                draft.nextId("TM"),
                day,
                dice.mostlyTrue(),
                partners(dice),
                entry.on(),
                entry.places(),
                OwnFields.NONE));
    }

    private static @Nullable List<PartnerAgency> partners(Dice dice) {
        return switch (dice.weighted(new int[] {86, 9, 5}, new int[] {60, 20, 20})) {
            case 0 -> {
                List<PartnerAgency> partners = new ArrayList<>(PartnerAgency.values());
                dice.shuffle(partners);
                yield partners.subList(0, dice.between(1, 3));
            }
            case 1 -> List.of();
            default -> null;
        };
    }

    private static void partner(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        TwoPlaces entry = TwoPlaces.of(draft, day);
        ContactWith with = ContactWith.PARTNER_AGENCY;
        ContactOutcome outcome = ContactOutcome.REACHED;
        switch (dice.weighted(new int[] {90, 4, 3, 2, 1}, new int[] {55, 12, 12, 15, 6})) {
            case 0 -> {}
            case 1 -> outcome = dice.pick(ContactOutcome.values());
            case 2 -> outcome = null;
            case 3 -> with = null;
            default -> with = dice.pick(ContactWith.values());
        }
        draft.contacts.add(ContactBuilder.builder(ContactMaker.make(draft, day))
                .contactWith(with)
                .outcome(outcome)
                .partnerAgency(dice.pickOrNull(PartnerAgency.values(), 10, 40))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }
}
