package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.CaseNoteBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.NoteElement;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** Writes case notes about contacts and services: on the day, around the next business day, later, or ahead. */
final class PromptNotes {

    private PromptNotes() {}

    static void write(CaseDraft draft) {
        Dice dice = draft.dice;
        int share = dice.pick(new Integer[] {98, 92, 80, 45});
        List<Fact> events = new ArrayList<>(draft.contacts);
        events.addAll(draft.services);
        if (dice.percent(10)) {
            events.addAll(draft.plannedServices);
        }
        for (Fact event : events) {
            LocalDate day = event.date();
            if (day != null && dice.percent(share)) {
                add(draft, event.id(), day);
                if (dice.percent(6, 18)) {
                    add(draft, event.id(), day);
                }
            }
        }
    }

    private static void add(CaseDraft draft, String id, LocalDate eventDay) {
        Dice dice = draft.dice;
        LocalDate entered = entered(dice, eventDay);
        // The note bears the day of the event, or that of its entry.
        LocalDate date = dice.percent(60) ? eventDay : entered;
        LocalDate recordedOn = null;
        List<Recording> recordings = List.of();
        switch (dice.weighted(55, 15, 12, 10, 8)) {
            case 0 -> recordedOn = entered;
            case 1 -> date = entered;
            case 2 -> recordings = List.of(new Recording(draft.mis, entered));
            case 3 -> {
                recordedOn = entered.plusDays(dice.between(0, 6));
                recordings = List.of(new Recording(draft.mis, entered));
            }
            default -> {
                recordedOn = entered;
                recordings = List.of(new Recording(draft.mis, dice.percent(50) ? null : entered.plusDays(4)));
            }
        }
        draft.caseNotes.add(CaseNoteBuilder.builder()
                .id(draft.nextId("CN"))
                .date(date)
                .about(CaseNotes.about(draft, id))
                .states(states(dice))
                .recordedOn(recordedOn)
                .recordings(recordings)
                .build());
    }

    private static LocalDate entered(Dice dice, LocalDate eventDay) {
        int days = switch (dice.weighted(new int[] {50, 22, 20, 7, 1}, new int[] {28, 18, 32, 15, 7})) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> dice.between(2, 6);
            case 3 -> dice.between(7, 60);
            default -> -dice.between(1, 4);
        };
        return eventDay.plusDays(days);
    }

    private static @Nullable List<NoteElement> states(Dice dice) {
        return switch (dice.weighted(new int[] {6, 72, 20, 2}, new int[] {16, 42, 34, 8})) {
            case 0 -> null;
            case 1 -> NoteElement.values();
            case 2 -> {
                List<NoteElement> elements = new ArrayList<>(NoteElement.values());
                dice.shuffle(elements);
                yield elements.subList(0, dice.between(1, 2));
            }
            default -> List.of();
        };
    }
}
