package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.reference.SacramentoCase.EXIT;
import static org.caseclock.reference.SacramentoCase.form;
import static org.caseclock.reference.SacramentoCase.found;
import static org.caseclock.reference.SacramentoCase.job;
import static org.caseclock.reference.SacramentoCase.judge;
import static org.caseclock.reference.SacramentoCase.survey;
import static org.caseclock.reference.SacramentoCase.withoutOutcome;

import java.util.List;
import org.caseclock.facts.EmploymentFinding;
import org.caseclock.facts.Fact;
import org.junit.jupiter.api.Test;

class SacramentoOutcomesTest {

    private static final Fact JOB = job("j1", "2007-01-10", null);

    @Test
    void oneDayOfWorkIsAPositiveOutcome() {
        assertThat(outcomes("2007-03-31", EXIT, JOB)).isEmpty();
        assertThat(outcomes("2007-04-01", EXIT, JOB)).containsExactly("OUT.Q1 2007-Q2 POSITIVE [j1]");
        assertThat(outcomes("2007-04-01", EXIT, job("j1", "2007-01-10", "2007-03-31")))
                .containsExactly("OUT.Q1 2007-Q2 UNKNOWN []");
        assertThat(outcomes("2007-10-01", EXIT, job("j2", null, null), job("j1", "2007-06-30", null)))
                .containsExactly("OUT.Q1 2007-Q2 POSITIVE [j1]", "OUT.Q3 2007-Q4 POSITIVE [j1]");
        assertThat(outcomes("2007-10-01", JOB)).isEmpty();
        assertThat(outcomes("2006-10-01", Cases.exit("2005-06-30", null), JOB)).isEmpty();
    }

    @Test
    void findingsTellOfWorkInTheQuarterAndOfNoneAfterIt() {
        Fact employed = found("c2", "2007-06-30", EmploymentFinding.EMPLOYED);
        Fact idleInQuarter = found("c1", "2007-06-30", EmploymentFinding.UNEMPLOYED);
        Fact idleAfter = found("c1", "2007-07-01", EmploymentFinding.UNEMPLOYED);
        Fact form = form("f1", 1, "2007-06-10", null)
                .employmentFinding(EmploymentFinding.UNEMPLOYED)
                .build();
        Fact survey = survey("s1", "2007-06-01", "2007-09-30")
                .employmentFinding(EmploymentFinding.UNEMPLOYED)
                .build();

        assertThat(outcomes("2007-06-30", EXIT, employed)).containsExactly("OUT.Q1 2007-Q2 POSITIVE [c2]");
        assertThat(outcomes("2007-07-01", EXIT, idleInQuarter)).containsExactly("OUT.Q1 2007-Q2 UNKNOWN []");
        assertThat(outcomes("2007-07-01", EXIT, idleAfter)).containsExactly("OUT.Q1 2007-Q2 NEGATIVE [c1]");
        assertThat(outcomes("2007-06-30", EXIT, form)).containsExactly("OUT.Q1 2007-Q2 UNKNOWN []");
        assertThat(outcomes("2007-09-30", EXIT, survey, form, idleAfter))
                .containsExactly("OUT.Q1 2007-Q2 NEGATIVE [c1, f1, s1]");
        assertThat(outcomes("2007-07-01", EXIT, idleAfter, employed)).containsExactly("OUT.Q1 2007-Q2 POSITIVE [c2]");
        assertThat(outcomes("2007-10-01", EXIT, found("c1", "2007-10-01", EmploymentFinding.UNEMPLOYED)))
                .containsExactly("OUT.Q1 2007-Q2 UNKNOWN []", "OUT.Q3 2007-Q4 UNKNOWN []");
    }

    @Test
    void noneIsSaidWhileAnEmptyFieldMayShowOne() {
        Fact idle = form("f1", 1, "2007-06-10", null)
                .employmentFinding(EmploymentFinding.UNEMPLOYED)
                .build();
        Fact tried = withoutOutcome(found("c1", "2007-06-30", EmploymentFinding.EMPLOYED));
        Fact silent = survey("s1", "2007-06-01", "2007-06-20").build();

        assertThat(outcomes("2007-07-01", EXIT, idle, job("j1", null, null)))
                .containsExactly("OUT.Q1 2007-Q2 UNKNOWN [] the startDate of employment j1");
        assertThat(outcomes("2007-07-01", EXIT, idle, job("j1", null, "2007-03-31")))
                .containsExactly("OUT.Q1 2007-Q2 NEGATIVE [f1]");
        assertThat(outcomes("2007-07-01", EXIT, idle, tried, silent))
                .containsExactly(
                        "OUT.Q1 2007-Q2 UNKNOWN [] the employmentFinding of survey s1, the outcome of contact c1");
        assertThat(outcomes("2007-07-01", EXIT, idle, tried, JOB)).containsExactly("OUT.Q1 2007-Q2 POSITIVE [j1]");
    }

    private static List<String> outcomes(String asOf, Fact... facts) {
        return judge(asOf, facts).outcomes().stream()
                .map(each -> each.clause() + " " + each.quarter() + " " + each.outcome() + " " + each.evidence()
                        + (each.missing().isEmpty() ? "" : " " + String.join(", ", each.missing())))
                .toList();
    }
}
