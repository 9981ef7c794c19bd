package org.caseclock.cli.roster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caseclock.cli.text.Words;
import org.caseclock.facts.Contact;

/**
 * How often the customer was tried without an answer, by method.
 *
 * @param byMethod the number of attempts, by the method's name
 */
record Attempts(Map<String, Integer> byMethod) {

    static Attempts of(List<Contact> contacts) {
        Map<String, Integer> byMethod = new TreeMap<>();
        for (Contact contact : contacts) {
            if (contact.isAttemptAtParticipant()) {
                String method = contact.method() == null ? "method not on record" : Words.lower(contact.method());
                byMethod.merge(method, 1, Integer::sum);
            }
        }
        return new Attempts(byMethod);
    }

    /** Such as {@code letter 1, phone 2}. */
    String inWords() {
        return byMethod.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
