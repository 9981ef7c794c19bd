package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.Cases.career;
import static org.caseclock.reference.Cases.circumstance;
import static org.caseclock.reference.Cases.exit;
import static org.caseclock.reference.Cases.judge;
import static org.caseclock.reference.Cases.training;
import static org.caseclock.reference.SacramentoCase.EXIT;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.facts.Circumstance;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.ContactMethod;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final Fact CAREER = career("s1", "2024-01-02", "2024-01-10");

    private static List<String> tasks(Judgement judgement, String clause) {
        return judgement.tasks().stream()
                .filter(task -> task.clause().equals(clause))
                .map(task -> (task.subject() + (task.overdue() ? " overdue" : " due")).strip())
                .toList();
    }

    private static List<String> minnesota(String clause, String asOf, Fact... facts) {
        return tasks(
                MinnesotaReference.judge(Cases.of(Program.ADULT, "2005-02-15", facts), LocalDate.parse(asOf), 30),
                clause);
    }

    private static List<String> sacramento(String clause, String asOf) {
        return tasks(SacramentoCase.judge(asOf, EXIT), clause);
    }

    @Test
    void whatIsOpenOrUpcomingIsDueAndWhatIsMissedOverdue() {
        assertThat(tasks(judge("2024-04-09", CAREER), "III.A.1")).containsExactly("due");
        assertThat(tasks(judge("2024-04-10", CAREER), "III.A.1")).containsExactly("due");
        assertThat(tasks(judge("2024-04-11", CAREER), "III.A.1")).containsExactly("overdue");
        assertThat(tasks(judge("2024-04-11", CAREER, exit("2024-01-10", "2024-04-11")), "III.A.1"))
                .isEmpty();
    }

    @Test
    void offerBeforeExitIsOverdueUntilTheExitIsRecorded() {
        assertThat(tasks(judge("2024-04-10", CAREER), "II.A.1.a")).containsExactly("overdue");
        assertThat(tasks(judge("2024-05-02", CAREER, exit("2024-01-10", "2024-05-01")), "II.A.1.a"))
                .isEmpty();
        assertThat(tasks(judge("2024-04-30", CAREER, exit("2024-01-10", "2024-05-01")), "II.A.1.a"))
                .containsExactly("overdue");
    }

    @Test
    void monthGoneByAsksForNothing() {
        Judgement judgement = judge("2024-03-15", training("s1", "2024-02-01", "2024-04-30"));

        assertThat(tasks(judgement, "II.A.2")).containsExactly("2024-03 due", "2024-04 due");
    }

    @Test
    void pendingDecisionAsksForItselfAlone() {
        Circumstance dead = circumstance(CircumstanceKind.DECEASED, "2024-02-10")
                .documented(null)
                .build();
        Fact training = training("s1", "2024-01-02", "2024-05-31");

        Judgement pending = judge("2024-02-15", training, dead);
        assertThat(pending.decided()).extracting(Decided::outcome).containsExactly(Outcome.PENDING);
        assertThat(pending.owed()).extracting(Owed::clause).contains("II.A.2", "II.B.1");
        assertThat(tasks(pending, "II.A.2")).isEmpty();
        assertThat(tasks(pending, "II.B.1")).isEmpty();
        assertThat(tasks(pending, "III.B.doc")).containsExactly("circumstance due");
        assertThat(tasks(pending, "III.B.exit")).containsExactly("circumstance due");
        assertThat(tasks(judge("2024-02-15", training), "II.A.2")).containsExactly("2024-02 due", "2024-03 due");
        assertThat(tasks(judge("2024-02-15", training), "II.B.1")).containsExactly("due");

        Judgement exited = judge("2024-08-01", CAREER, exit("2024-01-10", "2024-05-01"), dead);
        assertThat(exited.owed()).extracting(Owed::clause).contains("IV.1");
        assertThat(tasks(exited, "IV.1")).isEmpty();
    }

    @Test
    void monthBeforeThePendingCircumstanceStillAsks() {
        Circumstance toCome = circumstance(CircumstanceKind.MEDICAL_TREATMENT, "2024-04-01")
                .recordedOn(LocalDate.parse("2024-03-31"))
                .build();

        assertThat(tasks(judge("2024-03-15", training("s1", "2024-03-01", null), toCome), "II.A.2"))
                .contains("2024-03 due");
    }

    @Test
    void lateContactIsAskedForUntilItsQuarterEnds() {
        assertThat(sacramento("JR.4", "2007-04-07")).containsExactly("2007-Q2 due");
        assertThat(sacramento("JR.4", "2007-06-30")).containsExactly("2007-Q2 overdue");
        assertThat(sacramento("JR.4", "2007-07-01")).isEmpty();
        assertThat(sacramento("JR.7", "2007-03-31")).containsExactly("2007-03 due", "2007-04 due");
        assertThat(sacramento("JR.7", "2007-04-01")).containsExactly("2007-04 due", "2007-05 due");
        assertThat(sacramento("JR.5", "2007-08-31")).contains("2007-Q2 overdue");
        assertThat(sacramento("JR.5", "2007-09-01")).doesNotContain("2007-Q2 overdue");
    }

    @Test
    void reviewAtAContactGoneByIsNotAskedForAndTheStrategyIs() {
        Fact contact = ContactBuilder.builder(Outcomes.reached("c1", "2005-03-07"))
                .recordReviewed(false)
                .build();

        assertThat(minnesota("4", "2005-03-07", contact)).containsExactly("c1 due");
        assertThat(minnesota("4", "2005-03-08", contact, training("s1", "2005-03-01", null)))
                .containsExactly("s1 overdue");
    }

    @Test
    void reasonForAnotherMethodCanStillBeRecorded() {
        assertThat(minnesota("2", "2005-04-01", Outcomes.sent("c1", "2005-03-07", ContactMethod.LETTER)))
                .containsExactly("2005-03 overdue");
        assertThat(minnesota("1", "2005-04-01")).containsExactly("2005-04 due", "2005-05 due");
    }
}
