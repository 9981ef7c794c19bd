package org.caseclock.reference;

import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.RecordPlace;
import org.jspecify.annotations.Nullable;

/** What is kept of each contact: JR.1, JR.9 and, for the monitor, who made it, JR.0. */
final class SacramentoContacts {

    private final KnownCase known;
    private final Docket docket;

    SacramentoContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** JR.1. */
    void updates() {
        for (Contact contact : known.contacts) {
            if (Reading.isReached(contact)) {
                List<ContactUpdate> updates = contact.updates();
                boolean all = updates != null && updates.containsAll(SacramentoTerms.UPDATES);
                check("JR.1", contact, all, updates == null);
            } else if (Reading.couldBeReached(contact)) {
                undetermined("JR.1", contact);
            }
        }
    }

    /** JR.9. */
    void records() {
        for (Contact contact : known.contacts) {
            if (isContactOrAttempt(contact)) {
                boolean both = Knowledge.isIn(contact, RecordPlace.SMARTWARE, known.asOf)
                        && Knowledge.isIn(contact, RecordPlace.CASE_FILE, known.asOf);
                check("JR.9", contact, both, false);
            } else if (Reading.couldBeReached(contact) || Reading.couldBeAttempt(contact)) {
                undetermined("JR.9", contact);
            }
        }
    }

    /** JR.0: whether staff other than the case manager made a contact or attempt that was not delegated to them. */
    boolean byOthers(@Nullable String caseManager, @Nullable SacramentoFollowUp followUp) {
        for (Contact contact : known.contacts) {
            boolean inTime = docket.governs(contact.date())
                    && (followUp == null || !contact.date().isAfter(followUp.last()));
            if (inTime && isContactOrAttempt(contact) && isByAnother(contact, caseManager)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByAnother(Contact contact, @Nullable String caseManager) {
        return caseManager != null
                && contact.staff() != null
                && !contact.staff().equals(caseManager)
                && !Boolean.TRUE.equals(contact.delegated());
    }

    private static boolean isContactOrAttempt(Contact contact) {
        return Reading.isReached(contact) || Reading.isAttempt(contact);
    }

    private void check(String clause, Contact contact, boolean meets, boolean possible) {
        List<Contact> meeting = meets ? List.of(contact) : List.of();
        Verdict verdict = Verdict.checkOfAnyDate(contact.date(), known.asOf, meeting, possible);
        docket.add(clause, contact.id(), Window.onDay(contact.date()), verdict);
    }

    private void undetermined(String clause, Contact contact) {
        docket.add(clause, contact.id(), Window.onDay(contact.date()), Verdict.of(Status.UNDETERMINED));
    }
}
