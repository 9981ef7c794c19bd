package org.caseclock.reference;

import java.util.List;
import java.util.Set;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactUpdate;
import org.caseclock.facts.RecordPlace;
import org.jspecify.annotations.Nullable;

/** What is kept of each contact: JR.1, JR.9 and, for the monitor, who made it, JR.0. */
final class SacramentoContacts {

    private static final EmptyFields<Boolean> REACHED = new EmptyFields<>(
            ContactFields.KIND, false, (none, fact) -> Reading.isReached((Contact) fact), reached -> reached);

    private static final EmptyFields<String> UPDATED = new EmptyFields<>(
            List.of(ContactFields.WITH, ContactFields.OUTCOME, ContactFields.UPDATES),
            "",
            (none, fact) -> updated((Contact) fact),
            updated -> updated);

    private static final EmptyFields<Boolean> CONTACT_OR_ATTEMPT = new EmptyFields<>(
            ContactFields.KIND, false, (none, fact) -> Reading.isContactOrAttempt((Contact) fact), owed -> owed);

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
                check("JR.1", contact, all, updates == null ? Verdict.missing(contact, "updates") : Set.of());
            } else if (Reading.couldBeReached(contact)) {
                // Whether it is asked is in doubt at once, what was brought up to date only when the day is over.
                boolean isOver = known.asOf.isAfter(contact.date());
                undetermined("JR.1", contact, isOver ? UPDATED.of(contact) : REACHED.of(contact));
            }
        }
    }

    /** JR.9. */
    void records() {
        for (Contact contact : known.contacts) {
            if (Reading.isContactOrAttempt(contact)) {
                boolean both = Knowledge.isIn(contact, RecordPlace.of("SMARTWARE"), known.asOf)
                        && Knowledge.isIn(contact, RecordPlace.CASE_FILE, known.asOf);
                check("JR.9", contact, both, Set.of());
            } else if (Reading.couldBeReached(contact) || Reading.couldBeAttempt(contact)) {
                undetermined("JR.9", contact, CONTACT_OR_ATTEMPT.of(contact));
            }
        }
    }

    /** JR.0: whether staff other than the case manager made a contact or attempt that was not delegated to them. */
    boolean byOthers(@Nullable String caseManager, @Nullable SacramentoFollowUp followUp) {
        for (Contact contact : known.contacts) {
            boolean inTime = docket.governs(contact.date())
                    && (followUp == null || !Day.of(contact).isAfter(followUp.last()));
            if (inTime && Reading.isContactOrAttempt(contact) && isByAnother(contact, caseManager)) {
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

    private void check(String clause, Contact contact, boolean meets, Set<String> missing) {
        List<Contact> meeting = meets ? List.of(contact) : List.of();
        Verdict verdict = Verdict.checkOfAnyDate(Day.of(contact), known.asOf, meeting, () -> missing);
        docket.add(clause, contact.id(), Window.onDay(Day.of(contact)), verdict);
    }

    private static String updated(Contact contact) {
        if (!Reading.isReached(contact)) {
            return "not owed";
        }
        boolean all = contact.updates() != null && contact.updates().containsAll(SacramentoTerms.UPDATES);
        return all ? "met" : "missed";
    }

    private void undetermined(String clause, Contact contact, Set<String> missing) {
        docket.add(clause, contact.id(), Window.onDay(Day.of(contact)), Verdict.undetermined(missing));
    }
}
