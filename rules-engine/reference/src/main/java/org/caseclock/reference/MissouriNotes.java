package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;

/** The case notes on contacts, attempts and services: CN.1. */
final class MissouriNotes {

    /** No two business days lie more days apart, nor the window of any event. */
    private static final int LONGEST_WINDOW = 7;

    private final KnownCase known;
    private final Docket docket;

    MissouriNotes(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    void judge() {
        for (Contact contact : known.contacts) {
            note(contact, Day.of(contact));
        }
        for (Service service : known.services) {
            LocalDate start = service.startDate();
            if (start == null) {
                undated(service);
            } else {
                note(service, start);
            }
        }
    }

    private void note(Fact event, LocalDate day) {
        Window window = window(day);
        docket.add("CN.1", event.id(), window, verdict(window, notes(event)));
    }

    /** A service without first day, of which it may be the same whatever the day. */
    private void undated(Service service) {
        List<Fact> notes = notes(service);
        List<LocalDate> days = new ArrayList<>(List.of(known.asOf));
        for (Fact note : notes) {
            LocalDate entered = Knowledge.enteredOn(note);
            if (entered != null) {
                days.add(entered);
            }
        }
        Ways<Told> ways = Told.ofUndated(
                service, known, FirstDays.andBefore(days, LONGEST_WINDOW), day -> verdict(window(day), notes));
        Told.addTo(docket, ways, (window, verdict) -> docket.add("CN.1", service.id(), Window.NO_DAYS, verdict));
    }

    private List<Fact> notes(Fact event) {
        List<Fact> notes = new ArrayList<>(known.notesAbout(event));
        notes.sort(Knowledge.BY_ENTRY_THEN_ID);
        return notes;
    }

    private static Window window(LocalDate day) {
        return new Window(day, BusinessDays.next(day));
    }

    private Verdict verdict(Window window, List<Fact> notes) {
        return Verdict.duty(window, known.asOf, notes, Knowledge::enteredOn);
    }
}
