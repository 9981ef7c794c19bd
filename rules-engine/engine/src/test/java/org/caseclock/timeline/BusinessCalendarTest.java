package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {

    private final BusinessCalendar calendar = new BusinessCalendar(
            Map.of(LocalDate.of(2025, 12, 26), "Office closed", LocalDate.of(2025, 12, 25), "Winter break"));

    @ParameterizedTest
    @CsvSource({
        "2025-12-24,",
        "2025-12-25, Christmas Day",
        "2025-12-26, Office closed",
        "2025-12-27, Saturday",
        "2025-12-28, Sunday",
        "2025-12-29,",
        "2026-07-03, 'Independence Day, observed'",
        "2026-07-04, Saturday"
    })
    void a_day_is_one_of_business_or_has_a_reason(LocalDate day, String reason) {
        assertThat(calendar.whyClosed(day)).isEqualTo(reason);
        assertThat(calendar.isBusinessDay(day)).isEqualTo(reason == null);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-22, 0, 2025-12-22",
        "2025-12-22, 1, 2025-12-23",
        "2025-12-19, 1, 2025-12-22",
        "2025-12-20, 1, 2025-12-22",
        "2025-12-24, 1, 2025-12-29",
        "2025-12-24, 2, 2025-12-30",
        "2025-12-27, 0, 2025-12-27",
        "2025-12-31, 1, 2026-01-02",
        "2021-12-30, 1, 2022-01-03"
    })
    void business_days_are_counted_from_the_day_after(LocalDate day, int days, LocalDate expected) {
        assertThat(calendar.plus(day, days, new ArrayList<>())).isEqualTo(expected);
    }

    @Test
    void every_day_passed_over_is_told_with_its_reason() {
        List<String> moved = new ArrayList<>();
        calendar.plus(LocalDate.of(2025, 12, 24), 1, moved);
        assertThat(moved)
                .containsExactly(
                        "Thursday, December 25, 2025, is not a business day (Christmas Day)",
                        "Friday, December 26, 2025, is not a business day (Office closed)",
                        "Saturday, December 27, 2025, is not a business day",
                        "Sunday, December 28, 2025, is not a business day");
    }

    @Test
    void nothing_is_told_where_no_day_is_passed_over() {
        List<String> moved = new ArrayList<>();
        calendar.plus(LocalDate.of(2025, 12, 22), 2, moved);
        assertThat(moved).isEmpty();
    }
}
