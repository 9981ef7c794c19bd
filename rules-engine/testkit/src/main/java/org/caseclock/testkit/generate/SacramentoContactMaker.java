package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** Makes single contacts with what Sacramento keeps of them. */
final class SacramentoContactMaker {

    private SacramentoContactMaker() {}

    /**
     * A contact or attempt.
     *
     * @param silent whether the customer never answers
     */
    static Contact make(CaseDraft draft, LocalDate day, boolean silent) {
        Dice dice = draft.dice;
        TwoPlaces entry = TwoPlaces.of(draft, day);
        Boolean change = change(dice);
        return ContactBuilder.builder(approach(draft, day, silent))
                .topics(topics(dice))
                .updates(updates(dice))
                .employmentFinding(finding(draft))
                .reportsChange(change)
                .changeEntered(Boolean.TRUE.equals(change) ? entered(dice, day) : List.of())
                .delegated(dice.percent(70) ? null : Boolean.valueOf(dice.percent(50)))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    /** Where a change that was reported on a day was entered: in SMARTware and JTA, or not in both. */
    static List<Recording> entered(Dice dice, LocalDate day) {
        List<Recording> places = new ArrayList<>();
        if (dice.percent(88, 72)) {
            places.add(new Recording(Places.SMARTWARE, enteredOn(dice, day)));
        }
        if (dice.percent(84, 68)) {
            places.add(new Recording(Places.JTA, enteredOn(dice, day)));
        }
        if (dice.percent(3, 15)) {
            places.add(new Recording(Places.any(dice, Places.SMARTWARE), enteredOn(dice, day)));
        }
        return places;
    }

    /** Whether a change was reported. */
    static @Nullable Boolean change(Dice dice) {
        return switch (dice.weighted(new int[] {60, 30, 10}, new int[] {40, 35, 25})) {
            case 0 -> Boolean.FALSE;
            case 1 -> Boolean.TRUE;
            default -> null;
        };
    }

    /** What is found out about work; those without a job are mostly found unemployed. */
    static @Nullable EmploymentFinding finding(CaseDraft draft) {
        Dice dice = draft.dice;
        if (draft.employments.isEmpty() && dice.percent(80)) {
            return dice.percent(80) ? EmploymentFinding.UNEMPLOYED : null;
        }
        return switch (dice.weighted(new int[] {62, 16, 22}, new int[] {36, 30, 34})) {
            case 0 -> EmploymentFinding.EMPLOYED;
            case 1 -> EmploymentFinding.UNEMPLOYED;
            default -> null;
        };
    }

    private static Contact approach(CaseDraft draft, LocalDate day, boolean silent) {
        Dice dice = draft.dice;
        int kind = dice.weighted(new int[] {74, 14, 2, 4, 6}, new int[] {56, 16, 10, 8, 10});
        if (silent && (kind == 0 || kind == 3)) {
            kind = 1;
        }
        return switch (kind) {
            case 0 -> Approaches.reached(draft, day);
            case 1 -> Approaches.attempt(draft, day, Approaches.methodOfAttempt(dice));
            case 2 -> Approaches.unclear(draft, day);
            case 3 -> Approaches.withOther(draft, day);
            default -> Approaches.sent(draft, day);
        };
    }

    private static @Nullable List<ContactTopic> topics(Dice dice) {
        return switch (dice.weighted(new int[] {62, 16, 14, 3, 5}, new int[] {44, 14, 16, 8, 18})) {
            case 0 -> List.of(ContactTopic.RETENTION_BARRIERS);
            case 1 -> List.of(ContactTopic.EMPLOYMENT, ContactTopic.RETENTION_BARRIERS);
            case 2 -> List.of(dice.pick(ContactTopic.values()));
            case 3 -> List.of();
            default -> null;
        };
    }

    private static @Nullable List<ContactUpdate> updates(Dice dice) {
        List<ContactUpdate> all = new ArrayList<>(ContactUpdate.values());
        return switch (dice.weighted(new int[] {78, 12, 4, 6}, new int[] {50, 24, 8, 18})) {
            case 0 -> List.copyOf(all);
            case 1 -> {
                all.remove(dice.pick(ContactUpdate.values()));
                yield List.copyOf(all);
            }
            case 2 -> List.of();
            default -> null;
        };
    }

    private static @Nullable LocalDate enteredOn(Dice dice, LocalDate day) {
        return switch (dice.weighted(30, 40, 25, 5)) {
            case 0 -> null;
            case 1 -> day;
            case 2 -> day.plusDays(dice.between(1, 30));
            default -> day.minusDays(dice.between(1, 9));
        };
    }
}
