package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;

/** The Minnesota policy, {@code mn-northwest}, with the default values of its parameters. */
public final class MinnesotaReference {

    private MinnesotaReference() {}

    /**
     * Judges a case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date a window may open to be in the evaluation
     */
    public static Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCase known = KnownCase.of(caseFile, asOf, MinnesotaTerms.IN_FORCE_FROM, MinnesotaTerms.NON_EXTENDING);
        if (!MinnesotaTerms.governs(caseFile.participant().programs())) {
            return Judgement.notGoverned(known.issues);
        }
        Docket docket = new Docket(MinnesotaTerms.IN_FORCE_FROM, asOf, horizonDays);
        MinnesotaRecords records = new MinnesotaRecords(known, docket);
        MinnesotaActivities activities = new MinnesotaActivities(known, docket);
        new MinnesotaContacts(known, docket).monthly();
        records.progressNotes();
        activities.supportingDocuments();
        records.reviews();
        activities.strategy();
        activities.closings();
        records.othersInNotes();
        return Judgement.of(docket, List.of(), List.of(), known.issues);
    }
}
