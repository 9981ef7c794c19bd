package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.input.Refusal.contact;
import static org.caseclock.input.Refusal.with;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongDateTest {

    private static final String EXPECTED = " must be a date (yyyy-MM-dd). [/contacts/0/date]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-30",
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "2025-04-31",
                "tomorrow",
                "25-01-03",
                "2025-W01-1",
                "2025-001",
                "13/13/2025"
            })
    void a_wrong_date_is_quoted(String date) {
        Refusal.isToldAs(contact("▶\"date\": \"" + date + "\""), "The date (" + date + ") of contact c7" + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-1-3, 2025-01-03",
        "2025/01/03, 2025-01-03",
        "2025.1.3, 2025-01-03",
        "1/3/2025, 2025-01-03",
        "12/31/2025, 2025-12-31",
        "20250103, 2025-01-03",
        "2025-01-03T00:00:00, 2025-01-03",
        "2025-01-03T23:59:59Z, 2025-01-03",
        "2025-01-03 08:15, 2025-01-03"
    })
    void a_date_in_another_form_is_told_in_the_right_one(String date, String meant) {
        Refusal.isToldAs(
                contact("▶\"date\": \"" + date + "\""),
                "The date (" + date + ") of contact c7" + EXPECTED + "\n  Maybe " + meant + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0000-00-00", "0000-1-1"})
    void no_year_is_0000(String date) {
        Refusal.isToldAs(
                contact("▶\"date\": \"" + date + "\""),
                "The date (" + date + ") of contact c7 must be a date from 0001 on. [/contacts/0/date]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2025, 1, 3]", "[]", "{}", "{ \"year\": 2025 }"})
    void what_cannot_be_quoted_is_not(String value) {
        Refusal.isToldAs(contact("▶\"date\": " + value), "The date of contact c7" + EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "17358624", "true", "1.5"})
    void a_date_is_a_text(String value) {
        Refusal.isToldAs(contact("▶\"date\": " + value), "The date (" + value + ") of contact c7" + EXPECTED);
    }

    @Test
    void a_date_written_as_a_number_is_told_in_the_right_form() {
        Refusal.isToldAs(
                contact("▶\"date\": 20250103"),
                "The date (20250103) of contact c7" + EXPECTED + "\n  Maybe 2025-01-03.");
    }

    @ParameterizedTest
    @CsvSource({
        "+12025-01-01, a text of 12 characters",
        "٢٠٢٥-٠١-٠٣, a text of 10 characters",
        "1735862400000, a number of 13 digits",
        "in January, a text of 10 characters with a blank"
    })
    void what_may_be_of_a_person_is_described(String date, String likeness) {
        Refusal.isToldAs(
                contact("▶\"date\": \"" + date + "\""), "The date (" + likeness + ") of contact c7" + EXPECTED);
    }

    @Test
    void a_very_long_value_is_not_quoted() {
        Refusal.isToldAs(
                contact("▶\"date\": \"" + "9".repeat(3000) + "\""),
                "The date (a number of 3000 digits) of contact c7" + EXPECTED);
    }

    @Test
    void the_fact_is_named_that_has_it() {
        Refusal.isToldAs(
                with("""
                     "employments": [
                         { "id": "j1", "startDate": "2025-02-01" },
                         { "id": "j2",
                           ▶"endDate": "2025-06-31" }
                       ]"""),
                "The endDate (2025-06-31) of employment j2 must be a date (yyyy-MM-dd). [/employments/1/endDate]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \""})
    void a_date_that_is_not_known_is_null_or_left_out(String date) {
        assertThat(Refusal.of(Refusal.contact("\"date\": " + date)))
                .endsWith(
                        " of contact c7" + EXPECTED + "\n  Maybe null; a date that is not known is null or left out.");
        assertThat(Refusal.of(Refusal.with("\"exit\": { \"id\": \"x1\", \"date\": " + date + " }")))
                .contains(" must be a date (yyyy-MM-dd).")
                .doesNotContain("Maybe");
    }
}
