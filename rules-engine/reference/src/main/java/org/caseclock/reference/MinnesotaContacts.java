package org.caseclock.reference;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.Fact;

/** The monthly contacts, 1, and that they are personal or say why not, 2. */
final class MinnesotaContacts {

    private static final EmptyFields<Boolean> SERVING = new EmptyFields<>(
            ContactFields.KIND, false, (served, fact) -> served || serves((Contact) fact), served -> served);

    private static final EmptyFields<Month> PERSONAL =
            new EmptyFields<>(ContactFields.KIND, Month.NOT_SERVED, Month::with, month -> month);

    private final KnownCase known;
    private final Docket docket;

    MinnesotaContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 1 and, for a month that is over and that something serves or could, 2. */
    void monthly() {
        for (YearMonth month : known.participation().wholeMonths(docket.horizonEnd())) {
            Window window = Window.of(month);
            List<Contact> contacts = known.contactsIn(window, contact -> true);
            List<Contact> serving = known.contactsIn(window, MinnesotaContacts::serves);
            Verdict verdict = Verdict.recurring(window, known.asOf, serving, () -> SERVING.of(contacts));
            docket.add("1", month.toString(), window, verdict);
            if (window.isBefore(known.asOf)) {
                personal(month, contacts, serving);
            }
        }
    }

    /** How the month was met is in doubt while a contact that could have met it otherwise is (C11). */
    private void personal(YearMonth month, List<Contact> contacts, List<Contact> serving) {
        Set<String> missing = PERSONAL.of(contacts);
        if (!missing.isEmpty()) {
            docket.add("2", month.toString(), Window.of(month), Verdict.undetermined(missing));
        } else if (!serving.isEmpty()) {
            List<Contact> meeting = new ArrayList<>();
            for (Contact contact : serving) {
                if (isPersonalOrSaysWhyNot(contact)) {
                    meeting.add(contact);
                }
            }
            Verdict verdict = meeting.isEmpty() ? Verdict.of(Status.MISSED) : Verdict.met(meeting);
            docket.add("2", month.toString(), Window.of(month), verdict);
        }
    }

    /** Of a contact that serves a month, whether it meets 2. A missing reason is no empty field. */
    private static boolean isPersonalOrSaysWhyNot(Contact contact) {
        return ContactMethod.IN_PERSON.equals(contact.method()) || contact.reasonNotPersonal() != null;
    }

    private static boolean serves(Contact contact) {
        return Reading.isReached(contact) || Reading.isSentToParticipant(contact);
    }

    /** What 2 says of a month. */
    private enum Month {
        NOT_SERVED,
        OTHERWISE,
        PERSONAL;

        Month with(Fact fact) {
            Contact contact = (Contact) fact;
            if (!serves(contact) || this == PERSONAL) {
                return this;
            }
            return isPersonalOrSaysWhyNot(contact) ? PERSONAL : OTHERWISE;
        }
    }
}
