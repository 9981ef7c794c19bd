package org.caseclock.reference;

import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.ContactOutcome;

/**
 * What a contact counts for (C3). What it could count for is what it does or, if its empty fields were filled to that
 * end, would count for (C11).
 */
final class Reading {

    private Reading() {}

    static boolean isReached(Contact contact) {
        return contact.isReachedParticipant();
    }

    static boolean couldBeReached(Contact contact) {
        return couldBeWithParticipant(contact) && couldBeTwoWay(contact);
    }

    /** A message left or an unanswered call, or a letter or e-mail sent, for the participant, undelivered or not. */
    static boolean isAttempt(Contact contact) {
        return contact.isWithParticipant() && (isUnanswered(contact) || isSent(contact) || isUndelivered(contact));
    }

    /** A contact with the participant or an attempt at one; a letter or e-mail is one or the other whatever came of it. */
    static boolean isContactOrAttempt(Contact contact) {
        boolean whateverCameOfIt = contact.outcome() == null && contact.isWithParticipant() && isWriting(contact);
        return isReached(contact) || isAttempt(contact) || whateverCameOfIt;
    }

    static boolean couldBeAttempt(Contact contact) {
        return couldBeWithParticipant(contact)
                && (contact.outcome() == null
                        || isUnanswered(contact)
                        || couldBeSent(contact)
                        || couldBeUndelivered(contact));
    }

    /** A letter or e-mail sent to the participant. */
    static boolean isSentToParticipant(Contact contact) {
        return contact.isWithParticipant() && isSent(contact);
    }

    static boolean couldBeTwoWay(Contact contact) {
        return contact.outcome() == null || contact.isReached();
    }

    static boolean couldBeWithParticipant(Contact contact) {
        return contact.contactWith() == null || contact.isWithParticipant();
    }

    /** A letter or e-mail sent to somebody of whom it is known that it was not the participant. */
    static boolean isSentToAnother(Contact contact) {
        return contact.contactWith() != null && !contact.isWithParticipant() && isSent(contact);
    }

    private static boolean isUnanswered(Contact contact) {
        return ContactOutcome.MESSAGE_LEFT.equals(contact.outcome())
                || ContactOutcome.NO_ANSWER.equals(contact.outcome());
    }

    /** What came back undelivered is still an attempt, and no more: it did not arrive where sending suffices. */
    private static boolean isUndelivered(Contact contact) {
        return ContactOutcome.RETURNED.equals(contact.outcome()) && isWriting(contact);
    }

    private static boolean couldBeUndelivered(Contact contact) {
        return ContactOutcome.RETURNED.equals(contact.outcome()) && couldBeWriting(contact);
    }

    private static boolean isSent(Contact contact) {
        return ContactOutcome.SENT.equals(contact.outcome()) && isWriting(contact);
    }

    static boolean couldBeSent(Contact contact) {
        return ContactOutcome.SENT.equals(contact.outcome()) && couldBeWriting(contact);
    }

    private static boolean couldBeWriting(Contact contact) {
        return contact.method() == null || isWriting(contact);
    }

    /** A letter or an e-mail; a text message is neither. */
    private static boolean isWriting(Contact contact) {
        return ContactMethod.LETTER.equals(contact.method()) || ContactMethod.EMAIL.equals(contact.method());
    }
}
