package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;

/** The case notes on contacts, attempts and services: CN.1. */
final class MissouriNotes {

    private final KnownCase known;
    private final Docket docket;

    MissouriNotes(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    void judge() {
        for (Contact contact : known.contacts) {
            note(contact, contact.date());
        }
        for (Service service : known.services) {
            note(service, service.startDate());
        }
    }

    private void note(Fact event, LocalDate day) {
        List<Fact> notes = new ArrayList<>(known.notesAbout(event));
        notes.sort(Knowledge.BY_ENTRY_THEN_ID);
        Window window = new Window(day, BusinessDays.next(day));
        docket.add("CN.1", event.id(), window, Verdict.duty(window, known.asOf, notes, Knowledge::enteredOn));
    }
}
