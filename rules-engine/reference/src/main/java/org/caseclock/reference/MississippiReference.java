package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;

/** The Mississippi policy, {@code ms-partnership}, with the default values of its parameters. */
public final class MississippiReference {

    private MississippiReference() {}

    /**
     * Judges a case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date a window may open to be in the evaluation
     */
    public static Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCase known = KnownCase.of(caseFile, asOf, MississippiTerms.IN_FORCE_FROM, MississippiTerms.NON_EXTENDING);
        if (!MississippiTerms.governs(caseFile.participant().programs())) {
            return Judgement.notGoverned(known.issues);
        }
        Docket docket = new Docket(MississippiTerms.IN_FORCE_FROM, asOf, horizonDays);
        MississippiExclusions exclusions = new MississippiExclusions(known, docket);
        exclusions.decide();
        boolean excluded = exclusions.excludedFrom() != null;
        boolean pending = exclusions.pendingFrom() != null;

        MississippiOffers offers = new MississippiOffers(known, docket);
        MississippiContacts contacts = new MississippiContacts(known, docket);
        MississippiExit exit = new MississippiExit(known, docket);
        offers.beforeExit();
        contacts.monthly(exclusions.excludedFrom(), exclusions.pendingFrom());
        if (!excluded) {
            offers.postExitOffer(pending);
        }
        offers.postExitDeclines();
        exit.recordedInTime();
        exit.rightDate();
        exclusions.needs();
        if (!excluded) {
            offers.followUp(pending);
        }
        contacts.notes();
        List<String> reviews = exit.isUpForReview() ? List.of("III.C") : List.of();
        return Judgement.of(docket, exclusions.decided(), reviews, known.issues);
    }
}
