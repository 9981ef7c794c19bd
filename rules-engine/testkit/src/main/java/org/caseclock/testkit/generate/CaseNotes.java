package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.NoteElement;

/** Writes the case notes about contacts, follow-up services and declined offers. */
final class CaseNotes {

    private CaseNotes() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        // Some case managers note everything, some hardly anything.
        int share = dice.pick(new Integer[] {98, 92, 85, 40});
        for (Fact event : events(draft)) {
            LocalDate day = event.date();
            if (day != null && dice.percent(share)) {
                add(draft, event.id(), day);
                if (dice.percent(2, 6)) {
                    add(draft, event.id(), day.plusDays(dice.between(0, 90)));
                }
            }
        }
        if (dice.percent(1, 8)) {
            add(draft, "CT-" + dice.between(500, 999), draft.entry().plusDays(dice.between(0, 300)));
        }
    }

    private static List<Fact> events(CaseDraft draft) {
        List<Fact> events = new ArrayList<>(draft.contacts);
        draft.services.stream()
                .filter(service -> service.isFollowUp() || draft.dice.percent(10))
                .forEach(events::add);
        draft.offers.stream()
                .filter(offer -> offer.isDeclined() || draft.dice.percent(10))
                .forEach(events::add);
        if (draft.dice.percent(10)) {
            events.addAll(draft.circumstances);
        }
        return events;
    }

    /** What a note or document is about: this fact, and now and then others of the case or one that does not exist. */
    static List<String> about(CaseDraft draft, String id) {
        Dice dice = draft.dice;
        Set<String> ids = new LinkedHashSet<>();
        ids.add(id);
        if (dice.percent(4, 12) && !draft.contacts.isEmpty()) {
            ids.add(dice.pick(draft.contacts).id());
        }
        if (dice.percent(2, 9) && !draft.offers.isEmpty()) {
            ids.add(dice.pick(draft.offers).id());
        }
        if (dice.percent(1, 5) && !draft.services.isEmpty()) {
            ids.add(dice.pick(draft.services).id());
        }
        if (dice.percent(0, 4)) {
            ids.add("XX-" + dice.between(100, 999));
        }
        List<String> about = new ArrayList<>(ids);
        dice.shuffle(about);
        return about;
    }

    private static void add(CaseDraft draft, String id, LocalDate eventDay) {
        Dice dice = draft.dice;
        LocalDate day = day(dice, eventDay);
        MisEntry entry = MisEntry.of(dice, day);
        draft.caseNotes.add(CaseNoteBuilder.builder()
                .id(draft.nextId("CN"))
                .date(day)
                .about(dice.perMille(0, 10) ? List.of() : about(draft, id))
                .states(dice.percent(70) ? null : List.of(NoteElement.CONTACT_DATE, NoteElement.CONTACT_RESULT))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build());
    }

    private static LocalDate day(Dice dice, LocalDate eventDay) {
        return switch (dice.weighted(new int[] {84, 10, 4, 2}, new int[] {68, 12, 12, 8})) {
            case 0 -> eventDay;
            case 1 -> eventDay.plusDays(dice.between(1, 3));
            case 2 -> eventDay.plusDays(dice.between(4, 120));
            default -> eventDay.minusDays(dice.between(1, 14));
        };
    }
}
