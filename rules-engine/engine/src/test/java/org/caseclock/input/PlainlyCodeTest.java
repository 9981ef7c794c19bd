package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainlyCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-13-01",
                "FONE",
                "startdate",
                "entryDate",
                "MS_WORKS",
                "2025-02-14T13:45:00",
                "2025-02-14 00:00:00.0",
                "2/14/2025",
                "14.2.2025",
                "-1",
                "2.5",
                "yes",
                "c7",
                "n1",
                "12345678"
            })
    void a_code_a_date_or_a_number_may_be_shown(String text) {
        assertThat(PlainlyCode.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "Jane",
                "Doe-Smith",
                "McDoe",
                "123-45-6789",
                "123456789",
                "662-555-01234",
                "jane@example.org",
                "Jos\u00e9",
                "12 Main St",
                "jane.doe",
                "",
                " ",
                "A(B)",
                "a\u00A0b",
                "x\ny",
                "Jane) Roe must be"
            })
    void what_may_be_of_a_person_may_not(String text) {
        assertThat(PlainlyCode.is(text)).isFalse();
    }

    @Test
    void nor_what_is_long() {
        assertThat(PlainlyCode.is("A".repeat(41))).isFalse();
    }
}
