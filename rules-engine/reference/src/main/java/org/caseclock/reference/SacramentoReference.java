package org.caseclock.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Participant;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;

/** The Sacramento policy, {@code ca-seta}, with the default values of its parameters. It governs every participant. */
public final class SacramentoReference {

    private SacramentoReference() {}

    /**
     * Judges a case as of a date.
     *
     * @param caseFile the whole case
     * @param asOf the as-of date
     * @param horizonDays how many days after the as-of date a window may open to be in the evaluation
     */
    public static Judgement judge(CaseFile caseFile, LocalDate asOf, int horizonDays) {
        KnownCase known = KnownCase.of(caseFile, asOf, SacramentoTerms.IN_FORCE_FROM, SacramentoTerms.NON_EXTENDING);
        Docket docket = new Docket(SacramentoTerms.IN_FORCE_FROM, asOf, horizonDays);
        SacramentoFollowUp followUp = SacramentoFollowUp.of(known);
        Participant participant = caseFile.participant();
        if (participant.programs().isEmpty()) {
            return Judgement.notGoverned(known.issues);
        }

        atAnyTime(known, docket, followUp, participant.programs());
        if (followUp != null) {
            afterExit(known, docket, followUp);
        }
        return new Judgement(
                docket.owed(),
                List.of(),
                outcomes(known, docket, followUp),
                reviews(known, docket, followUp, participant.caseManager()),
                issues(known, docket, participant.programs()),
                docket.tasks(),
                docket.doubts());
    }

    private static void atAnyTime(
            KnownCase known, Docket docket, @Nullable SacramentoFollowUp followUp, List<Program> programs) {
        SacramentoContacts contacts = new SacramentoContacts(known, docket);
        contacts.updates();
        new SacramentoRetention(known, docket).judge(followUp);
        contacts.records();
        if (SacramentoTerms.hasActivityTable(programs)) {
            new SacramentoStatuses(known, docket).judge();
        }
        SacramentoSurveys surveys = new SacramentoSurveys(known, docket);
        surveys.changes();
        surveys.returns();
    }

    private static void afterExit(KnownCase known, Docket docket, SacramentoFollowUp followUp) {
        SacramentoQuarters quarters = new SacramentoQuarters(known, followUp, docket);
        quarters.firstWeeks();
        new SacramentoHelp(known, followUp, docket).judge();
        new SacramentoForms(known, docket).judge(followUp);
        quarters.months();
        quarters.firstQuarter();
        new SacramentoSilence(known, followUp, docket).judge();
        new SacramentoWages(known, followUp, docket).judge();
    }

    /** A decision belongs to the version of the exit date (C9). */
    private static List<QuarterOutcome> outcomes(
            KnownCase known, Docket docket, @Nullable SacramentoFollowUp followUp) {
        return followUp == null || !docket.governs(followUp.exitDate())
                ? List.of()
                : new SacramentoOutcomes(known, followUp).decide();
    }

    /** A review has no window, so it belongs to the as-of date. */
    private static List<String> reviews(
            KnownCase known, Docket docket, @Nullable SacramentoFollowUp followUp, @Nullable String caseManager) {
        boolean byOthers = new SacramentoContacts(known, docket).byOthers(caseManager, followUp);
        return byOthers && docket.governs(null) ? List.of("JR.0") : List.of();
    }

    /** The issue of JR.5 comes after the common ones, and belongs to the day of its form. */
    private static List<Issue> issues(KnownCase known, Docket docket, List<Program> programs) {
        List<Issue> issues = new ArrayList<>(known.issues);
        issues.addAll(new SacramentoForms(known, docket).wrongRecipients(SacramentoTerms.formRecipient(programs)));
        return issues;
    }
}
