package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactWith;
import org.jspecify.annotations.Nullable;

/** Makes single contacts. */
final class ContactMaker {

    private ContactMaker() {}

    static Contact make(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        ContactOutcome outcome = outcome(dice);
        MisEntry entry = MisEntry.of(draft, day);
        return ContactBuilder.builder()
                .id(draft.nextId("CT"))
                .date(day)
                .contactWith(with(dice))
                .method(method(dice, outcome))
                .outcome(outcome)
                .topics(dice.percent(60) ? null : List.of(dice.pick(ContactTopic.values())))
                .staff(MississippiCases.staff(draft))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    private static @Nullable ContactOutcome outcome(Dice dice) {
        return switch (dice.weighted(new int[] {76, 9, 7, 5, 1, 2}, new int[] {62, 9, 8, 8, 4, 9})) {
            case 0 -> ContactOutcome.REACHED;
            case 1 -> ContactOutcome.MESSAGE_LEFT;
            case 2 -> ContactOutcome.NO_ANSWER;
            case 3 -> ContactOutcome.SENT;
            case 4 -> ContactOutcome.RETURNED;
            default -> null;
        };
    }

    private static @Nullable ContactWith with(Dice dice) {
        return switch (dice.weighted(new int[] {92, 7, 1}, new int[] {78, 14, 8})) {
            case 0 -> ContactWith.PARTICIPANT;
            case 1 -> dice.pick(ContactWith.values());
            default -> null;
        };
    }

    /** A method that fits the outcome; in hostile cases any. */
    private static @Nullable ContactMethod method(Dice dice, @Nullable ContactOutcome outcome) {
        if (dice.isHostile()) {
            return dice.pickOrNull(ContactMethod.values(), 0, 6);
        }
        if (ContactOutcome.SENT.equals(outcome) || ContactOutcome.RETURNED.equals(outcome)) {
            return dice.pick(
                    new ContactMethod[] {ContactMethod.EMAIL, ContactMethod.LETTER, ContactMethod.TEXT_MESSAGE});
        }
        if (ContactOutcome.MESSAGE_LEFT.equals(outcome) || ContactOutcome.NO_ANSWER.equals(outcome)) {
            return ContactMethod.PHONE;
        }
        return switch (dice.weighted(55, 18, 12, 9, 3, 2, 1)) {
            case 0 -> ContactMethod.PHONE;
            case 1 -> ContactMethod.IN_PERSON;
            case 2 -> ContactMethod.EMAIL;
            case 3 -> ContactMethod.TEXT_MESSAGE;
            case 4 -> ContactMethod.VIDEO;
            case 5 -> ContactMethod.OTHER;
            default -> null;
        };
    }
}
