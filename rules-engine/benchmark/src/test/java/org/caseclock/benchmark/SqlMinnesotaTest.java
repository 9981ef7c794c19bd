package org.caseclock.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.Service;
import org.caseclock.facts.Span;
import org.caseclock.reference.MinnesotaReference;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlMinnesotaTest {

    @ParameterizedTest
    @CsvSource({"REALISTIC, 30", "REALISTIC, 0", "HOSTILE, 30", "HOSTILE, 120"})
    void says_of_many_cases_what_the_plain_java_reference_says_of_each(Flavor flavor, int horizonDays)
            throws Exception {
        List<Caseload.Dated> cases = GeneratedCases.of(Policy.MINNESOTA, flavor).stream()
                .filter(each -> each.caseFile().facts().stream().allMatch(SqlMinnesotaTest::hasItsDay))
                .toList();
        assertThat(cases).hasSizeGreaterThan(100);
        try (SqlMinnesota sql = new SqlMinnesota(cases)) {
            assertThat(sql.run(horizonDays))
                    .containsExactlyInAnyOrderElementsOf(cases.stream()
                            .flatMap(each -> rows(each, horizonDays).stream())
                            .toList());
        }
    }

    /** The statement is written for facts that have their day; of jobs and circumstances it asks nothing. */
    private static boolean hasItsDay(Fact fact) {
        return fact.date() != null
                || fact instanceof PlannedService
                || (fact instanceof Span && !(fact instanceof Service));
    }

    private static List<SqlMinnesota.Row> rows(Caseload.Dated each, int horizonDays) {
        return MinnesotaReference.judge(each.caseFile(), each.asOf(), horizonDays).owed().stream()
                .map(owed -> new SqlMinnesota.Row(each.caseFile().caseId(), owed))
                .toList();
    }
}
