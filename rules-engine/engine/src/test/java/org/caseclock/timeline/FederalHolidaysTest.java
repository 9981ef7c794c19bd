package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalHolidaysTest {

    /** As the Office of Personnel Management lists them, by the calendar year of the day that is off. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015 | 01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
                "2016 | 01-01 01-18 02-15 05-30 07-04 09-05 10-10 11-11 11-24 12-26",
                "2017 | 01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25",
                "2018 | 01-01 01-15 02-19 05-28 07-04 09-03 10-08 11-12 11-22 12-25",
                "2019 | 01-01 01-21 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25",
                "2020 | 01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
                "2021 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
                "2022 | 01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
                "2023 | 01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
                "2024 | 01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25",
                "2025 | 01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25",
                "2026 | 01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25",
                "2027 | 01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
                "2028 | 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
                "2029 | 01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25",
                "2030 | 01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25"
            })
    void the_days_off_of_a_year_are_those_published(int year, String days) {
        List<LocalDate> published = Arrays.stream(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
        List<LocalDate> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> FederalHolidays.observedOn(day) != null)
                .toList();
        assertThat(found).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, New Year's Day",
        "2021-12-31, 'New Year''s Day, observed'",
        "2024-01-15, 'Birthday of Martin Luther King, Jr.'",
        "2024-02-19, Washington's Birthday",
        "2024-05-27, Memorial Day",
        "2024-06-19, Juneteenth National Independence Day",
        "2021-06-18, 'Juneteenth National Independence Day, observed'",
        "2026-07-03, 'Independence Day, observed'",
        "2024-09-02, Labor Day",
        "2024-10-14, Columbus Day",
        "2018-11-12, 'Veterans Day, observed'",
        "2024-11-28, Thanksgiving Day",
        "2027-12-24, 'Christmas Day, observed'"
    })
    void a_day_off_bears_its_name(String day, String name) {
        assertThat(FederalHolidays.observedOn(LocalDate.parse(day))).isEqualTo(name);
    }

    @Test
    void the_holiday_itself_is_not_observed_on_a_weekend() {
        assertThat(FederalHolidays.observedOn(LocalDate.of(2026, 7, 4))).isNull();
    }

    @Test
    void juneteenth_is_none_before_it_was_enacted() {
        assertThat(FederalHolidays.observedOn(LocalDate.of(2020, 6, 19))).isNull();
    }

    @Test
    void inauguration_day_is_no_day_off_nationwide() {
        assertThat(FederalHolidays.observedOn(LocalDate.of(2021, 1, 20))).isNull();
    }
}
