package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.facts.Program;
import org.caseclock.facts.Service;
import org.caseclock.facts.ServiceBuilder;
import org.caseclock.facts.ServiceCategory;
import org.caseclock.facts.YouthActivity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Services without a first day (C11). */
class MissouriUndatedTest {

    private static final Outcomes MISSOURI = new Outcomes(MissouriReference::judge);

    private static CaseFile youth(Fact... facts) {
        return Cases.of(Program.YOUTH, "2025-02-15", facts);
    }

    private static Service element(String id, @Nullable YouthActivity activity) {
        return ServiceBuilder.builder(Cases.service(id, ServiceCategory.YOUTH_ELEMENT, null, "2025-06-30"))
                .youthActivity(activity)
                .build();
    }

    @Test
    void trainingHasOneFindingBesideTheMonthsOfTheOthers() {
        CaseFile caseFile = youth(Cases.training("s1", null, null), Cases.training("s2", "2025-03-01", "2025-03-31"));

        assertThat(MISSOURI.of("MC.4", "2025-05-01", caseFile))
                // It began by today, so that this month is whole whatever its day.
                .containsExactly(
                        Map.entry("2025-03", "MISSED"), Map.entry("2025-05", "OPEN"), Map.entry("s1", "UNDETERMINED"));
        assertThat(MISSOURI.missing("MC.4", "2025-05-01", caseFile))
                .containsExactly(Map.entry("s1", List.of("the startDate of service s1")));
    }

    @Test
    void activityOfAYouthNamesWhatElseItHangsOn() {
        assertThat(MISSOURI.missing(
                        "MC.5",
                        "2025-08-01",
                        youth(
                                element("s1", YouthActivity.HIGH_SCHOOL),
                                element("s2", null),
                                element("s3", YouthActivity.OTHER))))
                .containsExactly(
                        Map.entry("s1", List.of("the startDate of service s1")),
                        Map.entry("s2", List.of("the startDate of service s2", "the youthActivity of service s2")));
    }

    @Test
    void noteOfADeliveredServiceIsJudgedWhereEveryDayGivesTheSame() {
        // It ended on Friday, 28 March 2025.
        CaseFile ended = youth(Cases.training("s1", null, "2025-03-28"));
        CaseFile noted = youth(Cases.training("s1", null, "2025-03-28"), Cases.note("n1", "2025-02-18", "s1"));

        assertThat(MISSOURI.of("CN.1", "2025-04-01", ended)).containsExactly(Map.entry("s1", "MISSED"));
        assertThat(MISSOURI.of("CN.1", "2025-03-31", ended)).containsExactly(Map.entry("s1", "UNDETERMINED"));
        // Entry was on Saturday, 15 February; Monday was a holiday.
        assertThat(MISSOURI.of("CN.1", "2025-04-01", noted)).containsExactly(Map.entry("s1", "MET n1"));
    }

    @Test
    void noteOfADeliveredServiceHangsOnItsDay() {
        CaseFile caseFile = youth(Cases.training("s1", null, null));

        assertThat(MISSOURI.missing("CN.1", "2025-05-01", caseFile))
                .containsExactly(Map.entry("s1", List.of("the startDate of service s1")));
        assertThat(MissouriReference.judge(caseFile, LocalDate.parse("2025-05-01"), 30)
                        .owed())
                .filteredOn(owed -> owed.clause().equals("CN.1"))
                .containsExactly(new Owed("CN.1", "s1", null, null, Status.UNDETERMINED, List.of()));
    }
}
