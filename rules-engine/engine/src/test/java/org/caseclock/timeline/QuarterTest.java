package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {

    @ParameterizedTest(name = "{1}. after {0}: {2}")
    @CsvSource({
        // C5
        "2025-02-10, 1, 2025-Q2, 2025-04-01, 2025-06-30",
        "2025-01-01, 1, 2025-Q2, 2025-04-01, 2025-06-30",
        "2025-03-31, 1, 2025-Q2, 2025-04-01, 2025-06-30",
        "2025-04-01, 1, 2025-Q3, 2025-07-01, 2025-09-30",
        "2025-09-30, 1, 2025-Q4, 2025-10-01, 2025-12-31",
        "2025-10-01, 1, 2026-Q1, 2026-01-01, 2026-03-31",
        "2023-12-31, 1, 2024-Q1, 2024-01-01, 2024-03-31",
        "2024-02-29, 4, 2025-Q1, 2025-01-01, 2025-03-31",
        "2025-02-10, 3, 2025-Q4, 2025-10-01, 2025-12-31",
        "2025-12-31, 3, 2026-Q3, 2026-07-01, 2026-09-30"
    })
    void quarters_are_counted_from_the_one_after_that_of_the_event(
            LocalDate event, int number, String label, LocalDate first, LocalDate last) {
        Quarter quarter = Quarter.after(event, number, "afterExit", null, LocalDate.of(2030, 1, 1));
        assertThat(quarter).isEqualTo(new Quarter("afterExit", number, null, label, first, last, last, true, true));
    }

    @ParameterizedTest(name = "as of {0}: begun {1}, over {2}, so far {3}")
    @CsvSource({
        "2025-03-31, false, false, 2025-03-31",
        "2025-04-01, true, false, 2025-04-01",
        "2025-06-30, true, false, 2025-06-30",
        "2025-07-01, true, true, 2025-06-30"
    })
    void it_has_begun_on_its_first_day_and_is_over_after_its_last(
            LocalDate asOf, boolean begun, boolean over, LocalDate soFar) {
        Quarter quarter = Quarter.after(LocalDate.of(2025, 2, 10), 1, "afterExit", null, asOf);
        assertThat(quarter.begun()).isEqualTo(begun);
        assertThat(quarter.over()).isEqualTo(over);
        assertThat(quarter.soFar()).isEqualTo(soFar);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-03-31, false", "2025-04-01, true", "2025-06-30, true", "2025-07-01, false"})
    void it_holds_its_first_and_its_last_day(LocalDate day, boolean holds) {
        assertThat(second2025().holds(day)).isEqualTo(holds);
    }

    @Test
    void the_next_one_ends_three_months_later() {
        assertThat(second2025().getEndOfNext()).isEqualTo("2025-09-30");
        assertThat(Quarter.after(LocalDate.of(2025, 8, 1), 1, "q", null, LocalDate.of(2025, 8, 1))
                        .getEndOfNext())
                .isEqualTo("2026-03-31");
    }

    private static Quarter second2025() {
        return Quarter.after(LocalDate.of(2025, 2, 10), 1, "afterExit", null, LocalDate.of(2025, 8, 1));
    }
}
