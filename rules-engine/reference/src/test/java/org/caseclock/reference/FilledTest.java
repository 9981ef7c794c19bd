package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Contact;
import org.caseclock.facts.ContactBuilder;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That cases without dates are held against what a reference says of them with dates, and that a difference is found. */
class FilledTest {

    private static final LocalDate AS_OF = LocalDate.of(2007, 8, 1);

    private static final Contact UNDATED = ContactBuilder.builder(
                    SacramentoCase.found("c1", "2007-06-30", EmploymentFinding.EMPLOYED))
            .date(null)
            .build();

    private static final Fact IDLE = SacramentoCase.form("f1", 1, "2007-06-10", "2007-06-10")
            .employmentFinding(EmploymentFinding.UNEMPLOYED)
            .build();

    private static RulesEngine engine;

    @BeforeAll
    static void compile() {
        engine = RulesEngine.compile(PolicyPack.load("ca-seta"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void it_is_about_cases_that_lack_the_date_of_a_fact_that_is_no_span() {
        Fact job = SacramentoCase.job("j1", null, null);

        assertThat(filled(false).isAbout(of(UNDATED))).isTrue();
        assertThat(filled(false).isAbout(of(IDLE))).isFalse();
        assertThat(filled(false).isAbout(of(job))).isFalse();
        assertThat(filled(true).isAbout(of(job))).isTrue();
        assertThat(Filled.isDated(of(job))).isTrue();
        assertThat(Filled.isDated(of(UNDATED))).isFalse();
    }

    @Test
    void what_the_reference_says_for_each_date_agrees() {
        assertThat(filled(false).unlike(of(UNDATED, IDLE), AS_OF, 30)).isNull();
    }

    @Test
    void a_status_that_the_reference_never_comes_to_is_found() {
        Agreement.Reference other = (caseFile, asOf, horizon) -> {
            Judgement all = SacramentoReference.judge(caseFile, asOf, horizon);
            return new Judgement(
                    all.owed().stream()
                            .filter(owed -> !owed.clause().equals("JR.5"))
                            .toList(),
                    all.decided(),
                    all.outcomes(),
                    all.reviews(),
                    all.issues(),
                    all.tasks(),
                    all.doubts());
        };

        assertThat(new Filled(engine, other, false).unlike(of(UNDATED, IDLE), AS_OF, 30))
                .isNotNull();
    }

    @Test
    void a_decision_that_the_reference_does_not_make_is_found() {
        Agreement.Reference other = (caseFile, asOf, horizon) -> {
            Judgement all = SacramentoReference.judge(caseFile, asOf, horizon);
            return new Judgement(
                    all.owed(), all.decided(), List.of(), all.reviews(), all.issues(), all.tasks(), all.doubts());
        };
        CaseFile worked = of(UNDATED, SacramentoCase.job("j1", "2007-04-02", null));

        assertThat(new Filled(engine, SacramentoReference::judge, false).unlike(worked, AS_OF, 30))
                .isNull();
        assertThat(new Filled(engine, other, false).unlike(worked, AS_OF, 30)).isNotNull();
    }

    private static Filled filled(boolean ofJobs) {
        return new Filled(engine, SacramentoReference::judge, ofJobs);
    }

    private static CaseFile of(Fact... facts) {
        Fact[] all = new Fact[facts.length + 1];
        all[0] = SacramentoCase.EXIT;
        System.arraycopy(facts, 0, all, 1, facts.length);
        return Cases.of(Program.ADULT, "2006-01-03", all);
    }
}
