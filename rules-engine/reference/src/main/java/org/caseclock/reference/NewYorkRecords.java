package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactWith;
import org.caseclock.facts.Employment;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** That services, outcomes and interactions with partners are recorded in the case file and in OSOS: PR.5. */
final class NewYorkRecords {

    private static final EmptyFields<Boolean> PARTNER = new EmptyFields<>(
            ContactFields.KIND, false, (none, fact) -> isPartnerContact((Contact) fact), partner -> partner);

    private final KnownCase known;
    private final Docket docket;

    NewYorkRecords(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
    }

    static boolean isPartnerContact(Contact contact) {
        return contact.isReached() && ContactWith.PARTNER_AGENCY.equals(contact.contactWith());
    }

    /** Whether it is one or would be, if its empty fields were filled to that end. */
    static boolean couldBePartnerContact(Contact contact) {
        boolean couldBePartner =
                contact.contactWith() == null || ContactWith.PARTNER_AGENCY.equals(contact.contactWith());
        return couldBePartner && Reading.couldBeTwoWay(contact);
    }

    void judge() {
        for (Service service : known.services) {
            if (service.startDate() == null) {
                undated(service);
            } else {
                recorded(service);
            }
        }
        for (Employment job : known.employments) {
            LocalDate end = job.endDate();
            // One that ended before the policy began before it, whatever its first day (C9).
            if (job.startDate() != null || end == null || docket.governs(end)) {
                recorded(job);
            }
        }
        known.credentials.forEach(this::recorded);
        Exit exit = known.exit();
        if (exit != null) {
            recorded(exit);
        }
        for (Contact contact : known.contacts) {
            if (isPartnerContact(contact)) {
                recorded(contact);
            } else if (couldBePartnerContact(contact)) {
                docket.add("PR.5", contact.id(), window(Day.of(contact)), Verdict.undetermined(PARTNER.of(contact)));
            }
        }
        known.teamMeetings.forEach(this::recorded);
    }

    private void recorded(Fact event) {
        LocalDate day = event.date();
        if (day == null) {
            docket.add("PR.5", event.id(), Window.NO_DAYS, Verdict.undetermined(event, "startDate"));
            return;
        }
        Window window = window(day);
        Verdict verdict = verdict(event, window);
        if (event instanceof Exit exit) {
            verdict = verdict.orExcused(window, Knowledge.recordedOn(exit));
        }
        docket.add("PR.5", event.id(), window, verdict);
    }

    /** A service without first day, of which it may be the same whatever the day. */
    private void undated(Service service) {
        List<LocalDate> days = new ArrayList<>(List.of(known.asOf));
        for (Recording recording : service.recordings()) {
            if (recording.date() != null) {
                days.add(recording.date());
            }
        }
        Ways<Told> ways = Told.ofUndated(
                service,
                known,
                FirstDays.andBefore(days, NewYorkTerms.RECORD_DAYS + 1),
                day -> verdict(ServiceFields.startingOn(day, service), window(day)));
        Told.addTo(docket, ways, (window, verdict) -> docket.add("PR.5", service.id(), Window.NO_DAYS, verdict));
    }

    private Verdict verdict(Fact event, Window window) {
        List<Fact> evidence = inBothSince(event) == null ? List.of() : List.of(event);
        return Verdict.duty(window, known.asOf, evidence, this::inBothSince);
    }

    /** The day from which a fact stands in both places; empty where it does not. */
    private @Nullable LocalDate inBothSince(Fact fact) {
        LocalDate caseFile = Knowledge.inPlaceSince(fact, RecordPlace.CASE_FILE, known.asOf);
        LocalDate osos = Knowledge.inPlaceSince(fact, RecordPlace.of("OSOS"), known.asOf);
        if (caseFile == null || osos == null) {
            return null;
        }
        return caseFile.isAfter(osos) ? caseFile : osos;
    }

    private static Window window(LocalDate day) {
        return new Window(day, day.plusDays(NewYorkTerms.RECORD_DAYS));
    }
}
