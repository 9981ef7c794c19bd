package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.EmploymentPlanBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Services without a first day (C11). */
class MinnesotaUndatedTest {

    private static final Outcomes MINNESOTA = new Outcomes(MinnesotaReference::judge);

    private static CaseFile running(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(Cases.training("s1", null, null));
        return Cases.of(Program.ADULT, "2005-02-15", all.toArray(Fact[]::new));
    }

    private static Fact strategy(@Nullable List<String> activities) {
        return EmploymentPlanBuilder.builder()
                .id("p1")
                .date(LocalDate.parse("2005-03-01"))
                .activities(activities)
                .build();
    }

    @Test
    void activityThatStandsInTheStrategyStandsThereWhateverItsDay() {
        assertThat(MINNESOTA.of("4", "2005-05-01", running(strategy(List.of("s1")))))
                .containsExactly(Map.entry("s1", "MET p1"));
    }

    @Test
    void otherwiseItIsMissedUnlessItBeganToday() {
        assertThat(MINNESOTA.missing("4", "2005-05-01", running()))
                .containsExactly(Map.entry("s1", List.of("the startDate of service s1")));
        assertThat(MINNESOTA.missing("4", "2005-05-01", running(strategy(null))))
                .containsExactly(Map.entry(
                        "s1", List.of("the activities of employment plan p1", "the startDate of service s1")));
        // It was noted before today.
        assertThat(MINNESOTA.of("4", "2005-05-01", running(Cases.note("n1", "2005-04-30", "s1"))))
                .containsExactly(Map.entry("s1", "MISSED"));
    }
}
