package org.caseclock.reference;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.CaseFile;

/** The New York policy, {@code ny-cdo}, with the default values of its parameters. */
public final class NewYorkReference {

    private NewYorkReference() {}

    /**
     * Judges a case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date a window may open to be in the evaluation
     */
    public static Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCase known = KnownCase.of(caseFile, asOf, NewYorkTerms.IN_FORCE_FROM, NewYorkTerms.NON_EXTENDING);
        if (!NewYorkTerms.governs(caseFile.participant().programs())) {
            return Judgement.notGoverned(known.issues);
        }
        Docket docket = new Docket(NewYorkTerms.IN_FORCE_FROM, asOf, horizonDays);
        NewYorkPlans plans = new NewYorkPlans(known, docket);
        NewYorkTeams teams = new NewYorkTeams(known, docket);
        new NewYorkIntensive(known, docket).judge();
        teams.takesUp();
        teams.composition();
        teams.recommendations();
        plans.components();
        new NewYorkCaseManagement(known, docket).judge();
        plans.reviews();
        new NewYorkRecords(known, docket).judge();
        // A review has no window, so it belongs to the as-of date.
        List<String> reviews = docket.governs(null) ? NewYorkTerms.REVIEWS : List.of();
        return Judgement.of(docket, List.of(), reviews, known.issues);
    }
}
