package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Offer;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** The offers of contact and follow-up, and their declines: II.A.1.a, II.A.1.b, II.B.1, II.B.2 and IV.1. */
final class MississippiOffers {

    private final KnownCase known;
    private final Docket docket;
    private final List<Offer> preExitOffers = new ArrayList<>();
    private final List<Offer> offersAfterExit = new ArrayList<>();

    MississippiOffers(KnownCase known, Docket docket) {
        this.known = known;
        this.docket = docket;
        for (Offer offer : known.offers) {
            (offer.isPreExit() ? preExitOffers : offersAfterExit).add(offer);
        }
    }

    /** II.A.1.a and II.A.1.b, which are owed to those who have a career service and no training. */
    void beforeExit() {
        List<Service> career = known.services.stream().filter(Service::isCareer).toList();
        if (career.isEmpty() || known.services.stream().anyMatch(Service::isTraining)) {
            return;
        }
        preExitOffer(career);
        for (Offer offer : preExitOffers) {
            decline("II.A.1.b", offer, known.notesAbout(offer));
        }
    }

    /**
     * II.B.1.
     *
     * @param pending whether a decision is pending that would waive it
     */
    void postExitOffer(boolean pending) {
        if (known.services.isEmpty()) {
            return;
        }
        Exit exit = known.exit();
        LocalDate due = exit == null ? null : exit.date().plusMonths(MississippiTerms.FOLLOW_UP_MONTHS);
        FirstService first = new FirstService(known, known.services, daysTold(offersAfterExit, due));
        Ways<Told> ways = Ways.of(
                first.gaps(),
                filling -> Optional.of(Told.duty(new Window(first.day(filling), due), known.asOf, offersAfterExit)));
        Told.addTo(docket, ways, once("II.B.1", pending));
    }

    /** The days that a first day may be after or not: those of the evidence, and the last of the window. */
    private static List<LocalDate> daysTold(List<Offer> evidence, @Nullable LocalDate due) {
        List<LocalDate> days = new ArrayList<>(List.of(FirstDays.LONG_AGO));
        evidence.forEach(offer -> days.add(offer.date()));
        if (due != null) {
            days.add(due);
        }
        return days;
    }

    /** II.B.2. */
    void postExitDeclines() {
        for (Offer offer : offersAfterExit) {
            List<Fact> records = new ArrayList<>(known.notesAbout(offer));
            records.addAll(known.documentsAbout(offer));
            records.sort(KnownCase.BY_DATE_THEN_ID);
            decline("II.B.2", offer, records);
        }
    }

    /**
     * IV.1.
     *
     * @param pending whether a decision is pending that would waive it
     */
    void followUp(boolean pending) {
        Exit exit = known.exit();
        if (exit == null) {
            return;
        }
        Window window = new Window(exit.date(), exit.date().plusMonths(MississippiTerms.FOLLOW_UP_MONTHS));
        List<Service> services = new ArrayList<>(known.services);
        services.removeIf(service -> !service.isFollowUp());
        List<Fact> evidence = new ArrayList<>(offersAfterExit);
        evidence.addAll(services);
        evidence.sort(KnownCase.BY_DATE_THEN_ID);
        // What has no day may have served in time, or late.
        Map<Service, Gap<LocalDate>> starts = known.starts(services, daysTold(List.of(), window.due()));
        Ways<Told> ways = Ways.of(starts.values(), filling -> {
            List<Fact> filled = new ArrayList<>(evidence);
            starts.forEach((service, gap) -> {
                filled.remove(service);
                filled.add(ServiceFields.startingOn(filling.of(gap), service));
            });
            filled.sort(KnownCase.BY_DATE_THEN_ID);
            Verdict verdict = Verdict.afterExit(window, known.asOf, filled, Knowledge.recordedOn(exit));
            return Optional.of(Told.of(window, Optional.of(verdict)));
        });
        Told.addTo(docket, ways, once("IV.1", pending));
    }

    private BiConsumer<Window, Verdict> once(String clause, boolean pending) {
        return pending
                ? (window, verdict) -> docket.addWithoutTask(clause, "", window, verdict)
                : (window, verdict) -> docket.add(clause, "", window, verdict);
    }

    private void preExitOffer(List<Service> career) {
        Exit exit = known.exit();
        LocalDate recorded = exit == null ? null : Knowledge.recordedOn(exit);
        List<LocalDate> days = daysTold(preExitOffers, recorded);
        MississippiChains chains = new MississippiChains(known, days, List.of(), null);
        List<Gap<?>> gaps = new ArrayList<>(chains.gaps());
        Gap<LocalDate> recording = exit == null || recorded != null ? null : recording(exit);
        if (recording != null) {
            gaps.add(recording);
        }
        Ways<Told> ways = Ways.of(gaps, filling -> {
            LocalDate opens = null;
            for (Service service : career) {
                opens = earlier(opens, chains.start(service, filling));
            }
            LocalDate lastDay = chains.in(filling).lastDay();
            LocalDate inactive = lastDay == null ? null : lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS);
            LocalDate day = recording == null ? recorded : filling.of(recording);
            Told told = Told.duty(new Window(opens, earlier(inactive, day)), known.asOf, preExitOffers);
            return Optional.of(recording == null ? told : shown(told, new Window(opens, inactive)));
        });
        Told.addTo(
                docket, ways, (window, verdict) -> docket.addForATime("II.A.1.a", "", window, verdict, exit == null));
    }

    /** As it is if the exit was recorded after the window, where that does not change where it stands. */
    private Told shown(Told told, Window window) {
        Told longest = Told.duty(window, known.asOf, preExitOffers);
        boolean same =
                longest.verdict().map(Verdict::status).equals(told.verdict().map(Verdict::status));
        return new Told(told.window(), window, same ? longest.verdict() : told.verdict());
    }

    /** The days on which an exit without recording date may have been recorded: from the exit to today. */
    private Gap<LocalDate> recording(Exit exit) {
        List<LocalDate> days = new ArrayList<>(List.of(known.asOf.minusDays(1)));
        for (Offer offer : preExitOffers) {
            days.add(offer.date());
            days.add(Day.of(offer).minusDays(1));
        }
        Window window = new Window(exit.date(), known.asOf);
        return new Gap<>(Verdict.missing(exit, "recordedOn"), FirstDays.thatMatter(window, days));
    }

    private void decline(String clause, Offer offer, List<Fact> records) {
        Window window = new Window(Day.of(offer), Day.of(offer).plusDays(MississippiTerms.DOCUMENTATION_DAYS));
        if (offer.response() == null) {
            docket.add(clause, offer.id(), window, Verdict.undetermined(offer, "response"));
        } else if (offer.isDeclined()) {
            docket.add(clause, offer.id(), window, Verdict.duty(window, known.asOf, records));
        }
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
