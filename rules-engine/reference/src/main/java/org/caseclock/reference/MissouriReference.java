package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Program;

/** The Missouri policy, {@code mo-west-central}, with the default values of its parameters. */
public final class MissouriReference {

    private MissouriReference() {}

    /**
     * Judges a case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date a window may open to be in the evaluation
     */
    public static Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCase known = KnownCase.of(caseFile, asOf, MissouriTerms.IN_FORCE_FROM, MissouriTerms.NON_EXTENDING);
        List<Program> programs = caseFile.participant().programs();
        if (!MissouriTerms.governs(programs)) {
            return Judgement.notGoverned(known.issues);
        }
        Docket docket = new Docket(MissouriTerms.IN_FORCE_FROM, asOf, horizonDays);
        new MissouriDocuments(known, docket).judge();
        new MissouriNotes(known, docket).judge();
        MissouriContacts contacts = new MissouriContacts(known, docket);
        contacts.monthly();
        contacts.trainees();
        if (MissouriTerms.isYouth(programs)) {
            contacts.youth();
        }
        // A review has no window, so it belongs to the as-of date.
        List<String> reviews = docket.governs(null) ? MissouriTerms.REVIEWS : List.of();
        return Judgement.of(docket, List.of(), reviews, known.issues);
    }
}
