package org.caseclock.reference;

import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.CaseNote;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.NoteElement;

/** What is recorded of each contact: the elements of its notes, 3.a, the review, 4, and contacts with others, 6. */
final class MinnesotaRecords {

    private final KnownCase known;
    private final Docket docket;

    MinnesotaRecords(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /** 3.a. */
    void progressNotes() {
        for (Contact contact : known.contacts) {
            boolean applies = Reading.isReached(contact) || Reading.isAttempt(contact);
            if (applies || Reading.couldBeReached(contact) || Reading.couldBeAttempt(contact)) {
                for (NoteElement element : NoteElement.values()) {
                    Verdict verdict = applies ? stated(contact, element) : Verdict.of(Status.UNDETERMINED);
                    docket.add("3.a", contact.id() + "/" + element, Window.onDay(contact.date()), verdict);
                }
            }
        }
    }

    /** The half of 4 that is about contacts. */
    void reviews() {
        for (Contact contact : known.contacts) {
            if (Reading.isReached(contact)) {
                Boolean reviewed = contact.recordReviewed();
                List<Contact> evidence = Boolean.TRUE.equals(reviewed) ? List.of(contact) : List.of();
                Verdict verdict = Verdict.checkOfAnyDate(contact.date(), known.asOf, evidence, reviewed == null);
                docket.add("4", "4 review", contact.id(), Window.onDay(contact.date()), verdict);
            } else if (Reading.couldBeReached(contact)) {
                undetermined("4", "4 review", contact);
            }
        }
    }

    /** 6, of contacts that reached somebody, and of letters and e-mails sent. */
    void othersInNotes() {
        for (Contact contact : known.contacts) {
            boolean reachedAnother =
                    contact.isReached() && contact.contactWith() != null && !contact.isWithParticipant();
            boolean could = Reading.couldBeTwoWay(contact) || Reading.couldBeSent(contact);
            if (reachedAnother || Reading.isSentToAnother(contact)) {
                Verdict verdict = Verdict.check(contact.date(), known.asOf, known.notesAbout(contact));
                docket.add("6", contact.id(), Window.onDay(contact.date()), verdict);
            } else if (could && !contact.isWithParticipant()) {
                undetermined("6", "6", contact);
            }
        }
    }

    private Verdict stated(Contact contact, NoteElement element) {
        List<Fact> stating = new ArrayList<>();
        boolean possible = false;
        for (Fact fact : known.notesAbout(contact)) {
            if (fact instanceof CaseNote note) {
                List<NoteElement> states = note.states();
                if (states == null) {
                    possible = true;
                } else if (states.contains(element)) {
                    stating.add(note);
                }
            }
        }
        return Verdict.check(contact.date(), known.asOf, stating).orUndetermined(possible);
    }

    private void undetermined(String clause, String row, Contact contact) {
        docket.add(clause, row, contact.id(), Window.onDay(contact.date()), Verdict.of(Status.UNDETERMINED));
    }
}
