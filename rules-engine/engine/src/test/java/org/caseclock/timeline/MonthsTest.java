package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caseclock.facts.Fact;
import org.caseclock.support.Cases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 1);

    @ParameterizedTest(name = "{0} to {1}, opening by {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-01-01, 2024-03-31, 2025-01-01, 2024-01 2024-02 2024-03",
                "2024-01-02, 2024-03-30, 2025-01-01, 2024-02",
                "2024-01-31, 2024-02-29, 2025-01-01, 2024-02",
                "2024-02-01, 2024-02-28, 2025-01-01, ''",
                "2023-02-01, 2023-02-28, 2025-01-01, 2023-02",
                "2023-12-15, 2024-01-31, 2025-01-01, 2024-01",
                "2024-01-01, -, 2024-03-01, 2024-01 2024-02 2024-03",
                "2024-01-01, -, 2024-02-29, 2024-01 2024-02",
                "2024-01-05, 2024-01-20, 2025-01-01, ''"
            })
    void a_month_is_owed_that_lies_wholly_inside(
            String start, @Nullable String end, String lastOpening, String months) {
        List<Window> windows = Months.calendar("month", stretch(start, end), AS_OF, LocalDate.parse(lastOpening));
        assertThat(windows.stream().map(Window::key))
                .isEqualTo(months.isEmpty() ? List.of() : List.of(months.split(" ")));
    }

    @Test
    void a_month_opens_on_its_first_day_and_takes_nothing_after_its_last() {
        Window february = Months.calendar("month", stretch("2024-02-01", "2024-02-29"), AS_OF, LocalDate.of(2024, 5, 1))
                .get(0);
        assertThat(february.opens()).isEqualTo("2024-02-01");
        assertThat(february.due()).isEqualTo("2024-02-29");
        assertThat(february.lateUntil()).isEqualTo("2024-02-29");
    }

    @ParameterizedTest(name = "contacts {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                // the first interval opens on the first day and is due thirty days after it
                "-, '', 2024-01-01..2024-01-31",
                "-, 2024-01-20, 2024-01-01..2024-01-31 2024-01-21..2024-02-19",
                "-, 2024-01-01, 2024-01-01..2024-01-31 2024-01-02..2024-01-31",
                // a contact before the span does not count
                "-, 2023-12-31, 2024-01-01..2024-01-31",
                // a late contact closes the interval all the same
                "-, 2024-02-10, 2024-01-01..2024-01-31 2024-02-11..2024-03-11",
                "2024-01-31, '', 2024-01-01..2024-01-31",
                "2024-01-30, '', ''",
                "2024-02-18, 2024-01-20, 2024-01-01..2024-01-31",
                "2024-02-19, 2024-01-20, 2024-01-01..2024-01-31 2024-01-21..2024-02-19"
            })
    void a_rolling_interval_opens_after_the_last_contact(@Nullable String end, String contacts, String expected) {
        List<Window> windows = Months.rolling(
                "month", stretch("2024-01-01", end), contacts(contacts), AS_OF, LocalDate.of(2024, 3, 1));
        assertThat(windows.stream().map(window -> window.opens() + ".." + window.due()))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
    }

    @Test
    void a_rolling_interval_is_closed_late_by_the_next_contact_only() {
        Window first = Months.rolling(
                        "month",
                        stretch("2024-01-01", null),
                        contacts("2024-02-10 2024-02-20"),
                        AS_OF,
                        LocalDate.of(2024, 3, 1))
                .get(0);
        assertThat(first.lateUntil()).isEqualTo("2024-02-10");
    }

    @Test
    void a_rolling_interval_that_opens_after_the_horizon_is_left_out() {
        assertThat(Months.rolling(
                        "month", stretch("2024-01-01", null), contacts("2024-01-20"), AS_OF, LocalDate.of(2024, 1, 20)))
                .hasSize(1);
    }

    private static Stretch stretch(String start, @Nullable String end) {
        return new Stretch("training", null, LocalDate.parse(start), Cases.day(end), false);
    }

    private static List<Fact> contacts(String dates) {
        List<Fact> contacts = new ArrayList<>();
        Arrays.stream(dates.split(" "))
                .filter(date -> !date.isEmpty())
                .forEach(date -> contacts.add(Cases.contact("c" + date, date)));
        return contacts;
    }
}
