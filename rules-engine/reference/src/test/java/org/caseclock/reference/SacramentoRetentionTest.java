package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.barriers;
import static org.caseclock.reference.SacramentoCase.job;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.reached;
import static org.caseclock.reference.SacramentoCase.window;
import static org.caseclock.reference.SacramentoCase.withoutOutcome;

import java.util.List;
import java.util.Map;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactTopic;
import org.caseclock.facts.Employment;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.junit.jupiter.api.Test;

class SacramentoRetentionTest {

    private static final Employment JOB = job("j1", "2006-05-10", null);

    private static String week(String asOf, Fact... facts) {
        return of("JR.2", asOf, facts).getOrDefault("j1", "");
    }

    private static String month(String asOf, Fact... facts) {
        return of("JR.3", asOf, facts).getOrDefault("j1", "");
    }

    @Test
    void contactIsDueWithinSevenDaysOfEmployment() {
        assertThat(window("JR.2", "j1", judge("2006-05-10", JOB))).isEqualTo("2006-05-10..2006-05-17");
        assertThat(week("2006-05-17", JOB)).isEqualTo("OPEN");
        assertThat(week("2006-05-18", JOB)).isEqualTo("MISSED");
        assertThat(week("2006-06-01", JOB, barriers("c1", "2006-05-09"))).isEqualTo("MISSED");
        assertThat(week("2006-06-01", JOB, barriers("c2", "2006-05-17"), barriers("c1", "2006-05-10")))
                .isEqualTo("MET c1 c2");
        assertThat(week("2007-06-01", JOB, barriers("c1", "2006-05-18"))).isEqualTo("LATE c1");
    }

    @Test
    void contactIsDueAfterOneMonthOfEmployment() {
        assertThat(window("JR.3", "j1", judge("2006-05-15", JOB))).isEqualTo("2006-06-10..2006-06-17");
        assertThat(of("JR.3", "2006-05-10", JOB)).isEmpty();
        assertThat(month("2006-05-11", JOB)).isEqualTo("UPCOMING");
        assertThat(month("2006-06-17", JOB)).isEqualTo("OPEN");
        assertThat(month("2006-06-18", JOB, barriers("c1", "2006-06-09"))).isEqualTo("MISSED");
        assertThat(month("2006-06-18", JOB, barriers("c1", "2006-06-10"))).isEqualTo("MET c1");
        assertThat(month("2006-06-18", JOB, barriers("c1", "2006-06-18"))).isEqualTo("LATE c1");
    }

    @Test
    void monthAfterTheLastOfJanuaryEndsInFebruary() {
        assertThat(window("JR.3", "j1", judge("2007-01-31", job("j1", "2007-01-31", null))))
                .isEqualTo("2007-02-28..2007-03-07");
        assertThat(window("JR.3", "j1", judge("2008-01-31", job("j1", "2008-01-31", null))))
                .isEqualTo("2008-02-29..2008-03-07");
    }

    @Test
    void onlyReachedContactsAboutBarriersCount() {
        assertThat(week(
                        "2006-06-01",
                        JOB,
                        ContactBuilder.builder(reached("c1", "2006-05-11"))
                                .topics(List.of(ContactTopic.EMPLOYMENT))
                                .build(),
                        ContactBuilder.builder(Outcomes.sent("c2", "2006-05-12", null))
                                .topics(List.of(ContactTopic.RETENTION_BARRIERS))
                                .build()))
                .isEqualTo("MISSED");
    }

    @Test
    void emptyFieldsMatterOnlyWhereFillingThemCouldChangeTheOutcome() {
        Fact unclear = reached("c1", "2006-05-12");

        assertThat(week("2006-05-17", JOB, unclear)).isEqualTo("OPEN");
        assertThat(week("2006-05-18", JOB, unclear)).isEqualTo("UNDETERMINED");
        assertThat(week("2006-06-01", JOB, unclear, barriers("c2", "2006-05-20")))
                .isEqualTo("UNDETERMINED");
        assertThat(week("2006-06-01", JOB, reached("c1", "2006-05-25"))).isEqualTo("UNDETERMINED");
        assertThat(week("2006-06-01", JOB, reached("c1", "2006-05-25"), barriers("c2", "2006-05-20")))
                .isEqualTo("LATE c2");
        assertThat(week("2006-06-01", JOB, withoutOutcome(barriers("c1", "2006-05-12"))))
                .isEqualTo("UNDETERMINED");
    }

    @Test
    void jobThatEndsDoesNotEndTheFirstDuty() {
        assertThat(week("2006-06-01", job("j1", "2006-05-10", "2006-05-11"))).isEqualTo("MISSED");
    }

    @Test
    void spellThatEndedBeforeTheMonthCancelsTheSecond() {
        assertThat(month("2006-07-01", job("j1", "2006-05-10", "2006-06-09"))).isEmpty();
        assertThat(month("2006-07-01", job("j1", "2006-05-10", "2006-06-10"))).isEqualTo("MISSED");
        assertThat(month(
                        "2006-06-30",
                        EmploymentBuilder.builder(job("j1", "2006-05-10", "2006-06-09"))
                                .endRecordedOn(SacramentoCase.date("2006-07-01"))
                                .build()))
                .isEqualTo("MISSED");
    }

    @Test
    void jobsThatTouchAreOneSpell() {
        Employment first = job("j2", "2006-05-10", "2006-05-20");

        assertThat(of("JR.2", "2006-08-01", first, job("j1", "2006-05-21", null)))
                .containsOnlyKeys("j2");
        assertThat(of("JR.2", "2006-08-01", first, job("j1", "2006-05-20", null)))
                .containsOnlyKeys("j2");
        assertThat(of("JR.2", "2006-08-01", first, job("j1", "2006-05-22", null)))
                .containsOnlyKeys("j1", "j2");
        assertThat(of("JR.2", "2006-08-01", first, job("j1", "2006-05-10", null)))
                .containsOnlyKeys("j1");
        assertThat(of("JR.3", "2006-08-01", first, job("j1", "2006-05-21", null)))
                .containsOnlyKeys("j2");
    }

    @Test
    void spellBeforeEntryOrAfterTheFollowUpHasNoFirstDay() {
        assertThat(of("JR.2", "2006-03-01", job("j1", "2006-01-02", null))).isEmpty();
        assertThat(of("JR.2", "2006-03-01", job("j1", "2006-01-03", null))).containsOnlyKeys("j1");
        assertThat(of("JR.2", "2006-03-01", job("j1", "2005-12-01", "2006-01-02"), job("j2", "2006-01-03", null)))
                .isEmpty();
        assertThat(of("JR.2", "2008-03-01", EXIT, job("j1", "2007-12-31", null)))
                .containsOnlyKeys("j1");
        assertThat(of("JR.2", "2008-03-01", EXIT, job("j1", "2008-01-01", null)))
                .isEmpty();
        assertThat(of("JR.2", "2008-03-01", job("j1", "2008-01-01", null))).containsOnlyKeys("j1");
    }

    @Test
    void jobWithoutFirstDayIsUndeterminedAtOnce() {
        Judgement judgement = judge("2006-05-01", job("j1", null, null));

        assertThat(judgement.owed())
                .contains(
                        new Owed("JR.2", "j1", null, null, Status.UNDETERMINED, List.of()),
                        new Owed("JR.3", "j1", null, null, Status.UNDETERMINED, List.of()));
    }

    @Test
    void lateRecordedExitExcusesNothingHere() {
        assertThat(of("JR.2", "2007-08-01", SacramentoCase.LATE_EXIT, job("j1", "2007-04-02", null)))
                .isEqualTo(Map.of("j1", "MISSED"));
    }

    @Test
    void spellThatBeganBeforeThePolicyIsNotJudged() {
        var before = Cases.of(Program.YOUNGER_YOUTH, "2005-01-03", job("j1", "2005-06-30", null));
        Outcomes sacramento = new Outcomes(SacramentoReference::judge);

        assertThat(sacramento.of("JR.2", "2005-09-01", before)).isEmpty();
        assertThat(sacramento.of("JR.3", "2005-09-01", before)).containsOnlyKeys("j1");
    }
}
