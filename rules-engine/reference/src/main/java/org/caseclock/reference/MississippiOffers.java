package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.Exit;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Offer;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** The offers of contact and follow-up, and their declines: II.A.1.a, II.A.1.b, II.B.1, II.B.2 and IV.1. */
final class MississippiOffers {

    private final KnownCase known;
    private final MississippiChain chain;
    private final Docket docket;
    private final List<Offer> preExitOffers = new ArrayList<>();
    private final List<Offer> offersAfterExit = new ArrayList<>();

    MississippiOffers(KnownCase known, MississippiChain chain, Docket docket) {
        this.known = known;
        this.chain = chain;
        this.docket = docket;
        for (Offer offer : known.offers) {
            (offer.isPreExit() ? preExitOffers : offersAfterExit).add(offer);
        }
    }

    /** II.A.1.a and II.A.1.b, which are owed to those who have a career service and no training. */
    void beforeExit() {
        LocalDate firstCareerService = null;
        for (Service service : known.services) {
            if (service.isTraining()) {
                return;
            }
            if (service.isCareer() && firstCareerService == null) {
                firstCareerService = service.startDate();
            }
        }
        if (firstCareerService == null) {
            return;
        }
        preExitOffer(firstCareerService);
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
        Window window = new Window(known.services.get(0).startDate(), due);
        addOnce("II.B.1", pending, window, Verdict.duty(window, known.asOf, offersAfterExit));
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
        List<Fact> evidence = new ArrayList<>(offersAfterExit);
        for (Service service : known.services) {
            if (service.isFollowUp()) {
                evidence.add(service);
            }
        }
        evidence.sort(KnownCase.BY_DATE_THEN_ID);
        Window window = new Window(exit.date(), exit.date().plusMonths(MississippiTerms.FOLLOW_UP_MONTHS));
        Verdict verdict = Verdict.afterExit(window, known.asOf, evidence, Knowledge.recordedOn(exit));
        addOnce("IV.1", pending, window, verdict);
    }

    private void addOnce(String clause, boolean pending, Window window, Verdict verdict) {
        if (pending) {
            docket.addWithoutTask(clause, "", window, verdict);
        } else {
            docket.add(clause, "", window, verdict);
        }
    }

    private void preExitOffer(LocalDate opens) {
        LocalDate lastDay = chain.lastDay();
        LocalDate inactive = lastDay == null ? null : lastDay.plusDays(MississippiTerms.INACTIVITY_DAYS);
        Exit exit = known.exit();
        LocalDate recorded = exit == null ? null : Knowledge.recordedOn(exit);
        Window window = new Window(opens, earlier(inactive, recorded));
        Verdict verdict = Verdict.duty(window, known.asOf, preExitOffers);
        if (exit != null && recorded == null) {
            // The missing recording date may be any day from the exit date on, so the two extremes have to agree (C11).
            Window shortest = new Window(opens, earlier(inactive, exit.date()));
            if (Verdict.duty(shortest, known.asOf, preExitOffers).status() != verdict.status()) {
                window = new Window(opens, null);
                verdict = Verdict.undetermined(exit, "recordedOn");
            }
        }
        docket.addForATime("II.A.1.a", "", window, verdict, exit == null);
    }

    private void decline(String clause, Offer offer, List<Fact> records) {
        Window window = new Window(offer.date(), offer.date().plusDays(MississippiTerms.DOCUMENTATION_DAYS));
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
