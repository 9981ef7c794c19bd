package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.LATE_EXIT;
import static org.caseclock.reference.SacramentoCase.form;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.of;
import static org.caseclock.reference.SacramentoCase.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FollowUpForm;
import org.caseclock.facts.FollowUpFormBuilder;
import org.caseclock.facts.FormRecipient;
import org.caseclock.facts.Program;
import org.junit.jupiter.api.Test;

class SacramentoFormsTest {

    private static String first(String asOf, FollowUpFormBuilder... forms) {
        List<Fact> facts = new ArrayList<>(List.of(EXIT));
        Stream.of(forms).map(FollowUpFormBuilder::build).forEach(facts::add);
        return of("JR.5", asOf, facts.toArray(new Fact[0])).getOrDefault("2007-Q2", "");
    }

    @Test
    void formIsDueInTheThirdMonthOfEachQuarter() {
        Judgement judgement = judge("2008-02-01", EXIT);

        assertThat(window("JR.5", "2007-Q2", judgement)).isEqualTo("2007-06-01..2007-06-30");
        assertThat(window("JR.5", "2007-Q3", judgement)).isEqualTo("2007-09-01..2007-09-30");
        assertThat(window("JR.5", "2007-Q4", judgement)).isEqualTo("2007-12-01..2007-12-31");
        assertThat(first("2007-06-30")).isEqualTo("OPEN");
        assertThat(first("2007-07-01")).isEqualTo("MISSED");
    }

    @Test
    void laterDayOfCompletionAndForwardingCounts() {
        assertThat(first("2007-06-30", form("f1", 1, "2007-06-02", "2007-06-30")))
                .isEqualTo("MET f1");
        assertThat(first("2007-06-29", form("f1", 1, "2007-06-02", "2007-06-30")))
                .isEqualTo("OPEN");
        assertThat(first("2007-06-20", form("f1", 1, "2007-05-20", "2007-06-01")))
                .isEqualTo("MET f1");
        assertThat(first("2007-07-20", form("f1", 1, "2007-05-20", "2007-05-31")))
                .isEqualTo("MISSED");
        assertThat(first("2007-07-20", form("f1", 1, "2007-07-01", "2007-06-30")))
                .isEqualTo("LATE f1");
        assertThat(first("2007-07-20", form("f1", 1, "2007-06-10", null))).isEqualTo("MISSED");
        assertThat(first("2007-07-20", form("f1", 2, "2007-06-10", "2007-06-10")))
                .isEqualTo("MISSED");
    }

    @Test
    void lateFormCountsUntilTheNextIsDue() {
        assertThat(first("2008-02-01", form("f1", 1, "2007-06-30", "2007-08-31")))
                .isEqualTo("LATE f1");
        assertThat(first("2008-02-01", form("f1", 1, "2007-06-30", "2007-09-01")))
                .isEqualTo("MISSED");
        assertThat(of(
                        "JR.5",
                        "2009-02-01",
                        EXIT,
                        form("f3", 3, "2007-12-30", "2009-01-01").build()))
                .containsEntry("2007-Q4", "LATE f3");
    }

    @Test
    void emptyFieldsLeaveItUndeterminedOnceTheWindowHasClosed() {
        FollowUpFormBuilder unstated = form("f1", 1, "2007-06-10", "2007-06-10").contactInformationUpdated(null);
        FollowUpFormBuilder without = form("f1", 1, "2007-06-10", "2007-06-10").contactInformationUpdated(false);
        FollowUpFormBuilder somewhen = form("f1", 1, "2007-04-10", null).forwardedTo(FormRecipient.JTA_DATA_ENTRY);

        assertThat(first("2007-06-30", unstated)).isEqualTo("OPEN");
        assertThat(first("2007-07-01", unstated)).isEqualTo("UNDETERMINED");
        assertThat(first("2007-07-01", without)).isEqualTo("MISSED");
        assertThat(first("2007-07-01", somewhen)).isEqualTo("UNDETERMINED");
        assertThat(first("2007-07-01", somewhen.contactInformationUpdated(false)))
                .isEqualTo("MISSED");
    }

    @Test
    void lateRecordedExitExcusesTheFirstForm() {
        assertThat(of("JR.5", "2007-10-01", LATE_EXIT)).isEqualTo(Map.of("2007-Q2", "EXCUSED", "2007-Q3", "MISSED"));
        assertThat(of(
                        "JR.5",
                        "2007-08-01",
                        LATE_EXIT,
                        form("f1", 1, "2007-07-02", "2007-07-02").build()))
                .isEqualTo(Map.of("2007-Q2", "EXCUSED"));
        assertThat(of("JR.5", "2007-08-01", Cases.exit("2007-03-31", "2007-06-30")))
                .isEqualTo(Map.of("2007-Q2", "MISSED"));
    }

    @Test
    void wrongRecipientIsADataIssueBesideAMetDuty() {
        FollowUpForm toJta = form("f1", 1, "2007-06-10", "2007-06-10").build();
        FollowUpForm toSeta = FollowUpFormBuilder.builder(toJta)
                .forwardedTo(FormRecipient.SETA_MIS)
                .build();
        Issue issue = new Issue(IssueKind.WRONG_RECIPIENT, "f1");

        assertThat(judge(Program.ADULT, "2007-07-01", EXIT, toJta).issues()).isEmpty();
        assertThat(judge(Program.ADULT, "2007-07-01", EXIT, toSeta).issues()).containsExactly(issue);
        assertThat(judge(Program.OLDER_YOUTH, "2007-07-01", EXIT, toSeta).issues())
                .isEmpty();
        assertThat(judge(Program.OLDER_YOUTH, "2007-07-01", EXIT, toJta).issues())
                .containsExactly(issue);
        assertThat(judge(Program.OLDER_YOUTH, "2007-06-09", EXIT, toJta).issues())
                .isEmpty();
        assertThat(of("JR.5", "2007-07-01", EXIT, toSeta)).isEqualTo(Map.of("2007-Q2", "MET f1"));
    }
}
