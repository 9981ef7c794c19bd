package org.caseclock.reference;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        for (Service service : training) {
            List<YearMonth> added = addedMonths(service, training, excludedFrom);
            if (!added.isEmpty()) {
                Set<String> missing = new TreeSet<>(Verdict.missing(service, "startDate"));
                added.forEach(month -> missing.addAll(monthly(Window.of(month)).missing()));
                docket.add("II.A.2", service.id(), Window.NO_DAYS, Verdict.undetermined(missing));
            }
        }
        Exit exit = known.exit();
        for (Stretch stretch : Stretch.of(known.startingAsLateAsCanBe(training), exit == null ? null : exit.date())) {
            for (YearMonth month : stretch.wholeMonths(docket.horizonEnd())) {
                Window window = new Window(month.atDay(1), month.atEndOfMonth());
                if (excludedFrom == null || window.isBefore(excludedFrom)) {
                    Verdict verdict = monthly(window);
                    if (pendingFrom == null || window.isBefore(pendingFrom)) {
                        docket.add("II.A.2", month.toString(), window, verdict);
                    } else {
                        docket.addWithoutTask("II.A.2", month.toString(), window, verdict);
                    }
                }
            }
        }
    }

    private Verdict monthly(Window month) {
        return Verdict.recurring(
                month,
                known.asOf,
                known.contactsIn(month, Reading::isReached),
                () -> REACHED.of(known.contactsIn(month, contact -> true)));
    }

    /** The months that a service without first day may make owed that are not owed without it. */
    private List<YearMonth> addedMonths(Service service, List<Service> training, @Nullable LocalDate excludedFrom) {
        LocalDate last = docket.horizonEnd();
        if (excludedFrom != null
                && excludedFrom.withDayOfMonth(1).minusMonths(1).isBefore(last)) {
            // Not owed for a month that ends on or after that day.
            last = excludedFrom.withDayOfMonth(1).minusMonths(1);
        }
        if (service.startDate() != null) {
            return List.of();
        }
        return Stretch.addedMonths(
                known.startingAsEarlyAsCanBe(service),
                known.startingAsLateAsCanBe(training),
                known.exitDate(),
                MississippiTerms.IN_FORCE_FROM,
                last);
    }

    /** VI. */
    void notes() {
        for (Contact contact : known.contacts) {
            if (contact.outcome() == null) {
                Window window = Window.onDay(Day.of(contact));
                docket.add("VI", contact.id(), window, Verdict.undetermined(contact, "outcome"));
            } else if (contact.isReached()) {
                note(contact, Day.of(contact));
            }
        }
        for (Service service : known.services) {
            if (service.isFollowUp()) {
                LocalDate start = service.startDate();
                if (start == null) {
                    Ways<Told> ways = Told.ofUndated(
                            service, known, List.of(known.asOf.minusDays(1)), day -> noted(service, day));
                    Told.addTo(docket, ways, (window, each) -> docket.add("VI", service.id(), Window.NO_DAYS, each));
                } else {
                    note(service, start);
                }
            }
        }
    }

    private void note(Fact fact, LocalDate day) {
        docket.add("VI", fact.id(), Window.onDay(day), noted(fact, day));
    }

    private Verdict noted(Fact fact, LocalDate day) {
        return Verdict.check(day, known.asOf, known.notesAbout(fact));
    }
}
