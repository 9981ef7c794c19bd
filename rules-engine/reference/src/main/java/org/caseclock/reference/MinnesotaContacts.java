package org.caseclock.reference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;

/** The monthly contacts, 1, and that they are personal or say why not, 2. */
final class MinnesotaContacts {

    private final KnownCase known;
    private final Docket docket;

    MinnesotaContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 1 and, for a month that is over and met, 2. */
    void monthly() {
        for (YearMonth month : known.participation().wholeMonths(docket.horizonEnd())) {
            Window window = Window.of(month);
            List<Contact> serving = known.contactsIn(window, MinnesotaContacts::serves);
            List<Contact> possible = known.contactsIn(window, MinnesotaContacts::couldServe);
            Verdict verdict = Verdict.recurring(window, known.asOf, serving, possible);
            docket.add("1", month.toString(), window, verdict);
            if (!serving.isEmpty() && window.isBefore(known.asOf)) {
                docket.add("2", month.toString(), window, personal(serving, possible));
            }
        }
    }

    private static Verdict personal(List<Contact> serving, List<Contact> possible) {
        List<Contact> meeting = new ArrayList<>();
        for (Contact contact : serving) {
            if (contact.method() == ContactMethod.IN_PERSON || contact.reasonNotPersonal() != null) {
                meeting.add(contact);
            }
        }
        if (!meeting.isEmpty()) {
            return Verdict.met(meeting);
        }
        boolean couldBeMet = possible.stream().anyMatch(MinnesotaContacts::couldMeet);
        return Verdict.of(couldBeMet ? Status.UNDETERMINED : Status.MISSED);
    }

    /** Whether a contact that serves a month, or could, could also meet 2. A missing reason is no empty field. */
    private static boolean couldMeet(Contact contact) {
        boolean couldBeInPerson = contact.method() == null || contact.method() == ContactMethod.IN_PERSON;
        return contact.reasonNotPersonal() != null || (couldBeInPerson && Reading.couldBeReached(contact));
    }

    private static boolean serves(Contact contact) {
        return Reading.isReached(contact) || Reading.isSentToParticipant(contact);
    }

    private static boolean couldServe(Contact contact) {
        return Reading.couldBeReached(contact) || Reading.couldBeSentToParticipant(contact);
    }
}
