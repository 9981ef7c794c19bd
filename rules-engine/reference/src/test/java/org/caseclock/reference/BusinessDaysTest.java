package org.caseclock.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessDaysTest {

    @ParameterizedTest
    @CsvSource({
        // a Wednesday, a Friday, a Saturday and a Sunday
        "2025-03-05, 2025-03-06",
        "2025-03-07, 2025-03-10",
        "2025-03-08, 2025-03-10",
        "2025-03-09, 2025-03-10",
        // before Memorial Day, Thanksgiving and Christmas
        "2025-05-23, 2025-05-27",
        "2025-11-26, 2025-11-28",
        "2025-12-24, 2025-12-26",
        // 4 July 2026 is a Saturday, 11 November 2018 a Sunday
        "2026-07-02, 2026-07-06",
        "2018-11-09, 2018-11-13",
        // 1 January 2022 is a Saturday: observed in the year before
        "2021-12-30, 2022-01-03",
        // Juneteenth is a holiday from 2021 on
        "2020-06-18, 2020-06-19",
        "2025-06-18, 2025-06-20"
    })
    void nextBusinessDay(LocalDate day, LocalDate next) {
        assertThat(BusinessDays.next(day)).isEqualTo(next);
    }

    @Test
    void weekdaysOf2025WithoutBusiness() {
        List<LocalDate> holidays = Stream.iterate(LocalDate.of(2025, 1, 1), day -> day.plusDays(1))
                .limit(365)
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !BusinessDays.isBusinessDay(day))
                .toList();

        assertThat(holidays)
                .containsExactly(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 1, 20),
                        LocalDate.of(2025, 2, 17),
                        LocalDate.of(2025, 5, 26),
                        LocalDate.of(2025, 6, 19),
                        LocalDate.of(2025, 7, 4),
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 10, 13),
                        LocalDate.of(2025, 11, 11),
                        LocalDate.of(2025, 11, 27),
                        LocalDate.of(2025, 12, 25));
    }
}
