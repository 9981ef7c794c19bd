package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.caseclock.facts.CaseFile;
import org.junit.jupiter.api.Test;

/** How rules and reference are compared on cases that lack first days. */
class WeakerTest {

    private static final LocalDate AS_OF = LocalDate.parse("2024-12-01");
    private static final CaseFile CASE = Cases.of(Cases.career("s1", null, "2024-02-01"));
    private static final String START = "the startDate of service s1";
    private static final String RECORDED = "the recordedOn of service s1";

    private static Finding finding(Status status, String... missing) {
        return new Finding("II.A.1.a", "", null, null, status.name(), List.of(), List.of(missing));
    }

    private static Verdicts verdicts(Finding... findings) {
        return new Verdicts(List.of(findings), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Verdicts withTask(Finding... findings) {
        return new Verdicts(List.of(findings), Set.of(), Set.of(), Set.of(), Set.of("II.A.1.a  true "));
    }

    private static Verdicts withReview(Finding... findings) {
        return new Verdicts(List.of(findings), Set.of(), Set.of("III.C"), Set.of(), Set.of());
    }

    private static boolean agree(Verdicts rules, Verdicts reference) {
        return Weaker.of(CASE, AS_OF).agree(rules, reference);
    }

    @Test
    void rulesMayNotJudgeWhatTheReferenceHoldsUndetermined() {
        Verdicts undetermined = verdicts(finding(Status.UNDETERMINED, START));

        assertThat(agree(verdicts(finding(Status.MISSED)), undetermined)).isFalse();
        assertThat(agree(verdicts(), undetermined)).isFalse();
        assertThat(agree(undetermined, undetermined)).isTrue();
    }

    @Test
    void rulesMayHoldUndeterminedWhatTheReferenceTells() {
        Verdicts undetermined = verdicts(finding(Status.UNDETERMINED, START));

        assertThat(agree(undetermined, verdicts(finding(Status.MISSED)))).isTrue();
        assertThat(agree(undetermined, verdicts())).isTrue();
        assertThat(agree(undetermined, withTask(finding(Status.MISSED)))).isTrue();
    }

    @Test
    void whatIsJudgedIsJudgedTheSame() {
        Verdicts missed = verdicts(finding(Status.MISSED));

        assertThat(agree(missed, missed)).isTrue();
        assertThat(agree(verdicts(finding(Status.OPEN)), missed)).isFalse();
        assertThat(agree(missed, verdicts())).isFalse();
        assertThat(agree(missed, withTask(finding(Status.MISSED)))).isFalse();
        assertThat(agree(withTask(finding(Status.MISSED)), missed)).isFalse();
    }

    @Test
    void rulesNameAtLeastWhatTheReferenceNamesAndOnlyEmptyFields() {
        Verdicts reference = verdicts(finding(Status.UNDETERMINED, START));

        assertThat(agree(verdicts(finding(Status.UNDETERMINED, RECORDED)), reference))
                .isFalse();
        assertThat(agree(verdicts(finding(Status.UNDETERMINED, START, RECORDED)), reference))
                .isTrue();
        assertThat(agree(verdicts(finding(Status.UNDETERMINED, START, "the endDate of service s1")), reference))
                .isFalse();
        // An end that is not known yet is empty.
        assertThat(Weaker.of(CASE, LocalDate.parse("2024-01-31"))
                        .agree(verdicts(finding(Status.UNDETERMINED, START, "the endDate of service s1")), reference))
                .isTrue();
    }

    @Test
    void reviewMayBeMissingWhereItsExitIsUndetermined() {
        Finding exit = new Finding("III.A.1", "", null, null, "UNDETERMINED", List.of(), List.of(START));

        assertThat(agree(verdicts(exit), withReview())).isTrue();
        assertThat(agree(verdicts(), withReview())).isFalse();
        assertThat(agree(withReview(), verdicts())).isFalse();
    }

    @Test
    void nothingIsComparedBeforeTheParticipationBegins() {
        LocalDate before = CASE.participant().entryDate().minusDays(1);

        assertThat(Weaker.of(CASE, before).agree(verdicts(finding(Status.OPEN)), verdicts()))
                .isTrue();
    }

    @Test
    void isAboutServicesWithoutFirstDayAndPlansThatMayHold() {
        assertThat(Weaker.isAbout(CASE)).isTrue();
        assertThat(Weaker.isAbout(Cases.of(Cases.planned("2024-05-01", null, null))))
                .isTrue();
        assertThat(Weaker.isAbout(Cases.of(Cases.planned(null, "2024-05-01", true))))
                .isTrue();
        assertThat(Weaker.isAbout(
                        Cases.of(Cases.career("s1", "2024-01-02", null), Cases.planned("2024-05-01", null, true))))
                .isFalse();
    }
}
