package org.caseclock.reference;

import java.util.HashSet;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.Fact;

/**
 * The attempts of a month, as far as MC.1 and MC.2 ask for them.
 *
 * @param reached whether a contact reached the participant, so that the month needs none
 * @param number how many there are, and no more than are needed
 * @param methods their methods, and no more than are needed; none where a contact reached
 */
record Attempts(boolean reached, int number, Set<ContactMethod> methods) {

    static final Attempts NONE = new Attempts(false, 0, Set.of());

    private static final Attempts NEEDLESS = new Attempts(true, 0, Set.of());

    Attempts with(Fact fact) {
        Contact contact = (Contact) fact;
        if (reached || Reading.isReached(contact)) {
            return NEEDLESS;
        }
        if (!Reading.isAttempt(contact)) {
            return this;
        }
        Set<ContactMethod> all = new HashSet<>(methods);
        if (contact.method() != null) {
            all.add(contact.method());
        }
        boolean enough = all.size() >= MissouriTerms.DIFFERENT_METHODS;
        return new Attempts(
                false,
                Math.min(number + 1, MissouriTerms.MONTHLY_ATTEMPTS),
                enough ? Set.copyOf(ContactMethod.values()) : all);
    }

    /** MC.1. */
    boolean isMet() {
        return reached || number >= MissouriTerms.MONTHLY_ATTEMPTS;
    }

    /** MC.2. */
    String methodsDiffer() {
        if (reached || number < MissouriTerms.MONTHLY_ATTEMPTS) {
            return "not owed";
        }
        return methods.size() >= MissouriTerms.DIFFERENT_METHODS ? "met" : "missed";
    }
}
