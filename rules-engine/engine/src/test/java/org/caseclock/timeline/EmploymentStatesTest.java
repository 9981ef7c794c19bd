package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseclock.facts.Answer;
import org.caseclock.facts.EmploymentBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.LaborForceState;
import org.caseclock.facts.LaborForceStatusBuilder;
import org.caseclock.knowledge.KnownCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state on 1 March 2024. */
class EmploymentStatesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "statuses {0}, jobs {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // the latest status on or before the day
                "2024-01-05=UNEMPLOYED, -, UNEMPLOYED",
                "2024-01-05=UNEMPLOYED 2024-03-01=UNDEREMPLOYED, -, UNDEREMPLOYED",
                "2024-01-05=UNEMPLOYED 2024-03-02=EMPLOYED, -, UNEMPLOYED",
                // unless a job started after it and covers the day
                "2024-01-05=UNEMPLOYED, 2024-01-06..-, EMPLOYED",
                "2024-01-05=UNEMPLOYED, 2024-03-01..-, EMPLOYED",
                "2024-01-05=UNEMPLOYED, 2024-03-02..-, UNEMPLOYED",
                "2024-01-05=UNEMPLOYED, 2024-01-06..2024-03-01, EMPLOYED",
                "2024-01-05=UNEMPLOYED, 2024-01-06..2024-02-29, UNEMPLOYED",
                // a job of the status's own day is what the status speaks of
                "2024-01-05=UNDEREMPLOYED, 2024-01-05..-, UNDEREMPLOYED",
                "2024-01-05=UNDEREMPLOYED, 2023-06-01..-, UNDEREMPLOYED",
                // or one that covered the status's day has ended since
                "2024-01-05=EMPLOYED, 2023-06-01..2024-02-29, UNEMPLOYED",
                "2024-01-05=EMPLOYED, 2023-06-01..2024-03-01, EMPLOYED",
                "2024-01-05=EMPLOYED, 2023-06-01..2024-01-05, UNEMPLOYED",
                "2024-01-05=EMPLOYED, 2023-06-01..2024-01-04, EMPLOYED",
                // a job taken up since goes before one lost since
                "2024-01-05=EMPLOYED, 2023-06-01..2024-01-31 2024-02-15..-, EMPLOYED",
                // without a status jobs alone tell
                "-, 2024-02-01..-, EMPLOYED",
                "-, 2024-02-01..2024-02-29, UNEMPLOYED"
            })
    void the_state_follows_from_the_latest_status_and_the_jobs_since(
            @Nullable String statuses, @Nullable String jobs, LaborForceState state) {
        EmploymentState found = state(statuses, jobs);
        assertThat(found.possible()).containsExactly(state);
        assertThat(found.missing()).isEmpty();
        assertThat(found.isInNeedOfWork()).isEqualTo(state != LaborForceState.EMPLOYED);
        assertThat(found.inNeedOfWorkAnswer().isUnknown()).isFalse();
    }

    @ParameterizedTest(name = "statuses {0}, jobs {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, a labor-force status or an employment",
                "-, 2024-03-02..-, a labor-force status or an employment",
                "2024-03-02=EMPLOYED, -, a labor-force status or an employment",
                "2024-01-05=?, -, the state of labor-force status s0",
                // a job without a first day may have begun since the status
                "2024-01-05=UNEMPLOYED, ?..-, the startDate of employment j0",
                "2024-01-05=EMPLOYED, ?..2024-02-29, the startDate of employment j0"
            })
    void what_leaves_it_open_is_named(@Nullable String statuses, @Nullable String jobs, String missing) {
        EmploymentState found = state(statuses, jobs);
        assertThat(found.missing()).containsExactly(missing);
        assertThat(found.inNeedOfWorkAnswer()).isEqualTo(Answer.unknown(List.of(missing)));
        assertThat(found.isInNeedOfWork()).isFalse();
    }

    @ParameterizedTest(name = "statuses {0}, jobs {1}: possible {2}")
    @CsvSource({
        // the day's own status speaks of whatever job there is
        "2024-03-01=UNEMPLOYED, ?..-, UNEMPLOYED",
        // ended before the status, it can change nothing
        "2024-01-05=EMPLOYED, ?..2024-01-04, EMPLOYED",
        // a job that surely was taken up since decides
        "2024-01-05=UNEMPLOYED, ?..- 2024-02-01..-, EMPLOYED",
        // either way the participant needs work
        "2024-01-05=UNEMPLOYED, ?..2024-02-29, UNEMPLOYED"
    })
    void an_empty_first_day_that_cannot_matter_changes_nothing(String statuses, String jobs, LaborForceState state) {
        EmploymentState found = state(statuses, jobs);
        assertThat(found.possible()).containsExactly(state);
        assertThat(found.inNeedOfWorkAnswer().isUnknown()).isFalse();
    }

    @Test
    void a_state_may_be_open_and_yet_need_work_either_way() {
        EmploymentState found = state("2024-01-05=UNDEREMPLOYED", "?..2024-02-29");
        assertThat(found.possible())
                .containsExactlyInAnyOrder(LaborForceState.UNDEREMPLOYED, LaborForceState.UNEMPLOYED);
        assertThat(found.isInNeedOfWork()).isTrue();
        assertThat(found.inNeedOfWorkAnswer().isUnknown()).isFalse();
    }

    private static EmploymentState state(@Nullable String statuses, @Nullable String jobs) {
        List<Fact> facts = new ArrayList<>();
        for (String status : words(statuses)) {
            String[] parts = status.split("=");
            facts.add(LaborForceStatusBuilder.builder()
                    .id("s" + facts.size())
                    .date(LocalDate.parse(parts[0]))
                    .state(parts[1].equals("?") ? null : LaborForceState.of(parts[1]))
                    .build());
        }
        int number = 0;
        for (String job : words(jobs)) {
            String[] ends = job.split("\\.\\.");
            facts.add(EmploymentBuilder.builder()
                    .id("j" + number++)
                    .startDate(ends[0].equals("?") ? null : LocalDate.parse(ends[0]))
                    .endDate(ends[1].equals("-") ? null : LocalDate.parse(ends[1]))
                    .build());
        }
        facts.sort(KnownCase.ORDER);
        return EmploymentStates.on(DAY, "state", facts);
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" "));
    }
}
