package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.LATE_EXIT;
import static org.caseclock.reference.SacramentoCase.found;
import static org.caseclock.reference.SacramentoCase.job;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.reached;
import static org.caseclock.reference.SacramentoCase.survey;
import static org.caseclock.reference.SacramentoCase.window;
import static org.caseclock.reference.SacramentoCase.withoutOutcome;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Referral;
import org.caseclock.facts.ReferralKind;
import org.junit.jupiter.api.Test;

class SacramentoQuartersTest {

    private static String first(String asOf, Fact... facts) {
        return of("JR.4", asOf, facts).getOrDefault("2007-Q2", "");
    }

    @Test
    void firstWeekOfEachQuarterHasItsClause() {
        Judgement judgement = judge("2008-02-01", EXIT);

        assertThat(window("JR.4", "2007-Q2", judgement)).isEqualTo("2007-04-01..2007-04-07");
        assertThat(window("JR.8", "2007-Q3", judgement)).isEqualTo("2007-07-01..2007-07-07");
        assertThat(window("JR.6", "2007-Q4", judgement)).isEqualTo("2007-10-01..2007-10-07");
        assertThat(of("JR.4", "2008-02-01", EXIT)).containsOnlyKeys("2007-Q2");
        assertThat(of("JR.4", "2008-02-01", job("j1", "2007-01-01", null))).isEmpty();
    }

    @Test
    void exitOnTheEdgeOfAQuarterDecidesTheNext() {
        assertThat(of("JR.4", "2008-06-01", Cases.exit("2007-03-31", null))).containsOnlyKeys("2007-Q2");
        assertThat(of("JR.4", "2008-06-01", Cases.exit("2007-04-01", null))).containsOnlyKeys("2007-Q3");
        assertThat(of("JR.6", "2008-06-01", Cases.exit("2006-12-31", null))).containsOnlyKeys("2007-Q3");
    }

    @Test
    void lateContactCountsUntilTheQuarterEnds() {
        assertThat(first("2007-03-01", EXIT)).isEmpty();
        assertThat(first("2007-03-02", EXIT)).isEqualTo("UPCOMING");
        assertThat(first("2007-04-07", EXIT)).isEqualTo("OPEN");
        assertThat(first("2007-04-08", EXIT)).isEqualTo("MISSED");
        assertThat(first("2007-08-01", EXIT, reached("c1", "2007-04-07"))).isEqualTo("MET c1");
        assertThat(first("2007-08-01", EXIT, reached("c1", "2007-03-31"))).isEqualTo("MISSED");
        assertThat(first("2007-08-01", EXIT, reached("c1", "2007-06-30"))).isEqualTo("LATE c1");
        assertThat(first("2007-08-01", EXIT, reached("c1", "2007-07-01"))).isEqualTo("MISSED");
        assertThat(first("2007-08-01", EXIT, Outcomes.attempt("c1", "2007-04-02", ContactMethod.PHONE)))
                .isEqualTo("MISSED");
    }

    @Test
    void emptyOutcomeCountsInTheWindowBeforeLateContact() {
        Fact unclear = withoutOutcome(reached("c1", "2007-04-03"));

        assertThat(first("2007-08-01", EXIT, unclear)).isEqualTo("UNDETERMINED");
        assertThat(first("2007-08-01", EXIT, unclear, reached("c2", "2007-05-03")))
                .isEqualTo("UNDETERMINED");
        assertThat(first("2007-08-01", EXIT, withoutOutcome(reached("c1", "2007-05-04"))))
                .isEqualTo("UNDETERMINED");
        assertThat(first("2007-08-01", EXIT, withoutOutcome(reached("c1", "2007-07-04"))))
                .isEqualTo("MISSED");
    }

    @Test
    void windowThatClosedBeforeTheExitWasRecordedIsExcused() {
        assertThat(first("2007-08-01", LATE_EXIT)).isEqualTo("EXCUSED");
        assertThat(first("2007-08-01", LATE_EXIT, reached("c1", "2007-05-01"))).isEqualTo("EXCUSED");
        assertThat(first("2007-08-01", LATE_EXIT, reached("c1", "2007-04-01"))).isEqualTo("MET c1");
        assertThat(first("2007-08-01", LATE_EXIT, withoutOutcome(reached("c1", "2007-04-01"))))
                .isEqualTo("UNDETERMINED");
        assertThat(first("2007-08-01", LATE_EXIT, withoutOutcome(reached("c1", "2007-05-01"))))
                .isEqualTo("EXCUSED");
        assertThat(of("JR.4", "2007-06-30", LATE_EXIT)).isEmpty();
        assertThat(of("JR.8", "2007-08-01", LATE_EXIT)).isEqualTo(Map.of("2007-Q3", "MISSED"));
        assertThat(first("2007-08-01", Cases.exit("2007-03-31", "2007-04-07"))).isEqualTo("MISSED");
        assertThat(first("2007-08-01", Cases.exit("2007-03-31", "2007-04-08"))).isEqualTo("EXCUSED");
        assertThat(first("2007-08-01", Cases.exit("2007-03-31", null))).isEqualTo("MISSED");
    }

    @Test
    void monthsFromTheOneAfterTheExitToTheEndOfTheThirdQuarter() {
        assertThat(of("JR.7", "2008-06-01", EXIT).keySet())
                .containsExactly(
                        "2007-03", "2007-04", "2007-05", "2007-06", "2007-07", "2007-08", "2007-09", "2007-10",
                        "2007-11", "2007-12");
        assertThat(of("JR.7", "2008-06-01", LATE_EXIT)).hasSize(9).containsKeys("2007-04", "2007-12");
        assertThat(of("JR.7", "2007-05-10", EXIT, reached("c1", "2007-04-30"), reached("c2", "2007-05-01")))
                .isEqualTo(
                        Map.of("2007-03", "MISSED", "2007-04", "MET c1", "2007-05", "MET c2", "2007-06", "UPCOMING"));
        assertThat(of("JR.7", "2007-07-31", LATE_EXIT))
                .isEqualTo(Map.of(
                        "2007-04",
                        "EXCUSED",
                        "2007-05",
                        "EXCUSED",
                        "2007-06",
                        "EXCUSED",
                        "2007-07",
                        "OPEN",
                        "2007-08",
                        "UPCOMING"));
        assertThat(of("JR.7", "2007-05-01", EXIT, withoutOutcome(reached("c1", "2007-04-30"))))
                .containsEntry("2007-04", "UNDETERMINED");
    }

    @Test
    void anyApproachInTheFirstQuarterWillDo() {
        assertThat(window("PE.1.a", "2007-Q2", judge("2007-05-01", EXIT))).isEqualTo("2007-04-01..2007-06-30");
        assertThat(approach("2007-06-30")).isEqualTo("OPEN");
        assertThat(approach("2007-07-01")).isEqualTo("MISSED");
        assertThat(approach("2007-07-01", Outcomes.sent("c1", "2007-06-30", ContactMethod.LETTER)))
                .isEqualTo("MET c1");
        assertThat(approach("2007-07-01", Outcomes.sent("c1", "2007-06-30", ContactMethod.TEXT_MESSAGE)))
                .isEqualTo("MISSED");
        assertThat(approach("2007-07-01", Outcomes.sent("c1", "2007-06-30", null)))
                .isEqualTo("UNDETERMINED");
        assertThat(approach("2007-07-01", Outcomes.attempt("c1", "2007-06-30", ContactMethod.PHONE)))
                .isEqualTo("MISSED");
        assertThat(approach("2007-07-01", survey("s1", "2007-04-01", null).build(), reached("c1", "2007-04-01")))
                .isEqualTo("MET c1 s1");
        assertThat(approach("2007-07-01", survey("s1", "2007-03-31", null).build()))
                .isEqualTo("MISSED");
        assertThat(approach("2008-07-01", reached("c1", "2008-06-30"))).isEqualTo("LATE c1");
        assertThat(of("PE.1.a", "2007-08-01", LATE_EXIT, reached("c1", "2007-07-02")))
                .isEqualTo(Map.of("2007-Q2", "EXCUSED"));
    }

    private static String approach(String asOf, Fact... facts) {
        Fact[] all = Arrays.copyOf(facts, facts.length + 1);
        all[facts.length] = EXIT;
        return of("PE.1.a", asOf, all).getOrDefault("2007-Q2", "");
    }

    @Test
    void unemployedAreHelpedUntilTheThirdQuarterEnds() {
        Fact unemployed = found("c1", "2007-06-30", EmploymentFinding.UNEMPLOYED);

        assertThat(of("JR.4.help", "2007-12-31", EXIT, unemployed)).isEqualTo(Map.of("c1", "OPEN"));
        assertThat(of("JR.4.help", "2008-01-01", EXIT, unemployed)).isEmpty();
        assertThat(of("JR.6.help", "2007-12-31", EXIT, unemployed)).isEmpty();
        assertThat(of("JR.4.help", "2007-12-31", EXIT, found("c1", "2007-07-01", EmploymentFinding.UNEMPLOYED)))
                .isEmpty();
        assertThat(of("JR.6.help", "2007-12-31", EXIT, found("c1", "2007-10-01", EmploymentFinding.UNEMPLOYED)))
                .isEqualTo(Map.of("c1", "OPEN"));
        assertThat(of("JR.4.help", "2007-12-31", EXIT, found("c1", "2007-06-01", EmploymentFinding.EMPLOYED)))
                .isEmpty();
        assertThat(window("JR.4.help", "c1", judge("2007-12-31", EXIT, unemployed)))
                .isEqualTo("2007-06-30..null");
    }

    @Test
    void newJobOrJobReferralIsTheHelp() {
        Fact unemployed = found("c1", "2007-06-10", EmploymentFinding.UNEMPLOYED);

        assertThat(of(
                        "JR.4.help",
                        "2008-05-01",
                        EXIT,
                        unemployed,
                        job("j1", "2007-12-31", null),
                        referral("r1", "2007-06-10", ReferralKind.JOB)))
                .isEqualTo(Map.of("c1", "MET r1 j1"));
        assertThat(of("JR.4.help", "2008-05-01", EXIT, unemployed, job("j1", "2008-01-01", null)))
                .isEmpty();
        assertThat(of(
                        "JR.4.help",
                        "2007-07-01",
                        EXIT,
                        unemployed,
                        job("j1", "2007-06-09", null),
                        referral("r1", "2007-06-09", ReferralKind.JOB),
                        referral("r2", "2007-06-11", ReferralKind.SERVICE)))
                .isEqualTo(Map.of("c1", "OPEN"));
    }

    @Test
    void laterContactThatFindsTheCustomerEmployedEndsTheHelp() {
        Fact unemployed = found("c1", "2007-06-10", EmploymentFinding.UNEMPLOYED);

        assertThat(of(
                        "JR.4.help",
                        "2008-05-01",
                        EXIT,
                        unemployed,
                        found("c2", "2007-12-31", EmploymentFinding.EMPLOYED)))
                .isEqualTo(Map.of("c1", "MET c2"));
        assertThat(of(
                        "JR.4.help",
                        "2007-07-01",
                        EXIT,
                        unemployed,
                        found("c2", "2007-06-10", EmploymentFinding.EMPLOYED),
                        found("c3", "2007-06-11", EmploymentFinding.UNEMPLOYED),
                        reached("c4", "2007-06-12")))
                .containsEntry("c1", "OPEN");
    }

    @Test
    void withoutFindingTheJobsDecide() {
        Fact contact = reached("c1", "2007-06-10");

        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact)).isEqualTo(Map.of("c1", "OPEN"));
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", "2007-06-10", null)))
                .isEmpty();
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", "2007-01-10", "2007-06-10")))
                .isEmpty();
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", "2007-01-10", "2007-06-09")))
                .isEqualTo(Map.of("c1", "OPEN"));
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", null, "2007-06-10")))
                .isEmpty();
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", null, "2007-06-11")))
                .isEqualTo(Map.of("c1", "UNDETERMINED"));
        assertThat(of("JR.4.help", "2007-07-01", EXIT, contact, job("j1", null, "2007-06-09")))
                .isEqualTo(Map.of("c1", "OPEN"));
        assertThat(of(
                        "JR.4.help",
                        "2007-07-01",
                        EXIT,
                        withoutOutcome(found("c1", "2007-06-10", EmploymentFinding.UNEMPLOYED))))
                .isEqualTo(Map.of("c1", "UNDETERMINED"));
    }

    private static Fact referral(String id, String day, ReferralKind kind) {
        return new Referral(id, LocalDate.parse(day), kind, null, OwnFields.NONE);
    }
}
