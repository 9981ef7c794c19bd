package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** The contacts with trainees, II.A.2, and the case notes on contacts and follow-up services, VI. */
final class MississippiContacts {

    private static final EmptyFields<Boolean> REACHED = new EmptyFields<>(
            ContactFields.KIND,
            false,
            (reached, fact) -> reached || Reading.isReached((Contact) fact),
            reached -> reached);

    private final KnownCase known;
    private final Docket docket;

    MississippiContacts(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    /**
     * II.A.2.
     *
     * @param excludedFrom the first day of the circumstance that excludes the participant; empty without one
     * @param pendingFrom the first day of the circumstance that would, if its decision were completed; empty without one
     */
    void monthly(@Nullable LocalDate excludedFrom, @Nullable LocalDate pendingFrom) {
        List<Service> training = new ArrayList<>();
        for (Service service : known.services) {
            if (service.isTraining()) {
                training.add(service);
            }
        }
        if (training.isEmpty()) {
            return;
        }
        Exit exit = known.exit();
        for (Stretch stretch : Stretch.of(training, exit == null ? null : exit.date())) {
            for (YearMonth month : stretch.wholeMonths(docket.horizonEnd())) {
                Window window = new Window(month.atDay(1), month.atEndOfMonth());
                if (excludedFrom == null || window.isBefore(excludedFrom)) {
                    Verdict verdict = Verdict.recurring(
                            window,
                            known.asOf,
                            known.contactsIn(window, Reading::isReached),
                            () -> REACHED.of(known.contactsIn(window, contact -> true)));
                    if (pendingFrom == null || window.isBefore(pendingFrom)) {
                        docket.add("II.A.2", month.toString(), window, verdict);
                    } else {
                        docket.addWithoutTask("II.A.2", month.toString(), window, verdict);
                    }
                }
            }
        }
    }

    /** VI. */
    void notes() {
        for (Contact contact : known.contacts) {
            if (contact.outcome() == null) {
                Window window = Window.onDay(contact.date());
                docket.add("VI", contact.id(), window, Verdict.undetermined(contact, "outcome"));
            } else if (contact.isReached()) {
                note(contact, contact.date());
            }
        }
        for (Service service : known.services) {
            if (service.isFollowUp()) {
                note(service, service.startDate());
            }
        }
    }

    private void note(Fact fact, LocalDate day) {
        Verdict verdict = Verdict.check(day, known.asOf, known.notesAbout(fact));
        docket.add("VI", fact.id(), Window.onDay(day), verdict);
    }
}
