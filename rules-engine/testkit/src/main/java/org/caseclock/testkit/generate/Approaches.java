package org.caseclock.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.ServicesDiscussed;
import org.jspecify.annotations.Nullable;

/** Makes single contacts and attempts, each of a kind that a monthly contact duty has to tell apart. */
final class Approaches {

    private static final ContactMethod[] WRITING = {ContactMethod.LETTER, ContactMethod.EMAIL};
    private static final ContactMethod[] CALLS = {ContactMethod.PHONE, ContactMethod.VIDEO, ContactMethod.IN_PERSON};

    private static final List<ContactWith> OTHERS = ContactWith.values().stream()
            .filter(with -> !ContactWith.PARTICIPANT.equals(with))
            .toList();

    private Approaches() {}

    static Contact reached(CaseDraft draft, LocalDate day) {
        ContactMethod method =
                draft.dice.percent(45) ? ContactMethod.IN_PERSON : draft.dice.pickOrNull(ContactMethod.values(), 3, 16);
        return make(draft, day, ContactWith.PARTICIPANT, method, ContactOutcome.REACHED);
    }

    /** An attempt by a method; by letter or e-mail one that was sent. */
    static Contact attempt(CaseDraft draft, LocalDate day, @Nullable ContactMethod method) {
        boolean writing = ContactMethod.LETTER.equals(method) || ContactMethod.EMAIL.equals(method);
        ContactOutcome outcome = writing && draft.dice.percent(95, 75) ? ContactOutcome.SENT : unanswered(draft.dice);
        return make(draft, day, ContactWith.PARTICIPANT, method, outcome);
    }

    static @Nullable ContactMethod methodOfAttempt(Dice dice) {
        if (dice.percent(2, 14)) {
            return null;
        }
        return dice.percent(60) ? dice.pick(CALLS) : dice.pick(WRITING);
    }

    /** Lacks the outcome, with whom it was, or how it was sent. */
    static Contact unclear(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        ContactMethod method = dice.pickOrNull(ContactMethod.values(), 10, 20);
        return switch (dice.below(5)) {
            case 0, 1 -> make(draft, day, ContactWith.PARTICIPANT, method, null);
            case 2 -> make(draft, day, null, method, dice.pickOrNull(ContactOutcome.values(), 10, 20));
            case 3 -> make(draft, day, null, method, ContactOutcome.REACHED);
            default -> make(draft, day, ContactWith.PARTICIPANT, null, ContactOutcome.SENT);
        };
    }

    static Contact sent(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        ContactMethod method = dice.percent(80) ? dice.pick(WRITING) : ContactMethod.TEXT_MESSAGE;
        ContactOutcome outcome = dice.percent(80) ? ContactOutcome.SENT : ContactOutcome.RETURNED;
        return make(draft, day, ContactWith.PARTICIPANT, method, outcome);
    }

    static Contact withOther(CaseDraft draft, LocalDate day) {
        Dice dice = draft.dice;
        ContactWith other = dice.pick(OTHERS);
        ContactOutcome outcome =
                dice.percent(70) ? ContactOutcome.REACHED : dice.pickOrNull(ContactOutcome.values(), 20, 40);
        if (dice.isHostile() && dice.percent(20)) {
            ContactOutcome written = dice.percent(75) ? ContactOutcome.SENT : ContactOutcome.RETURNED;
            return make(draft, day, other, dice.pick(WRITING), written);
        }
        return make(draft, day, other, dice.pickOrNull(ContactMethod.values(), 5, 15), outcome);
    }

    private static Contact make(
            CaseDraft draft,
            LocalDate day,
            @Nullable ContactWith with,
            @Nullable ContactMethod method,
            @Nullable ContactOutcome outcome) {
        Dice dice = draft.dice;
        MisEntry entry = MisEntry.of(draft, day);
        return ContactBuilder.builder()
                .id(draft.nextId("CT"))
                .date(day)
                .contactWith(with)
                .method(method)
                .outcome(outcome)
                .topics(topics(dice))
                .servicesDiscussed(dice.pickOrNull(ServicesDiscussed.values(), 8, 22))
                .recordReviewed(dice.mostlyTrue())
                .reasonNotPersonal(
                        !ContactMethod.IN_PERSON.equals(method) && dice.percent(40) ? "Lives far away." : null)
                .staff(MississippiCases.staff(draft))
                .recordedOn(entry.on())
                .recordings(entry.places())
                .build();
    }

    private static ContactOutcome unanswered(Dice dice) {
        return dice.percent(50) ? ContactOutcome.MESSAGE_LEFT : ContactOutcome.NO_ANSWER;
    }

    private static @Nullable List<ContactTopic> topics(Dice dice) {
        return switch (dice.weighted(new int[] {8, 6, 30, 30, 16, 10}, new int[] {16, 8, 22, 28, 16, 10})) {
            case 0 -> null;
            case 1 -> List.of();
            case 2 -> List.of(ContactTopic.TRAINING_PROGRESS);
            case 3 -> List.of(ContactTopic.ACTIVITY_PROGRESS);
            case 4 -> List.of(ContactTopic.ACTIVITY_PROGRESS, ContactTopic.TRAINING_PROGRESS);
            default -> List.of(dice.pick(ContactTopic.values()), ContactTopic.OTHER);
        };
    }
}
