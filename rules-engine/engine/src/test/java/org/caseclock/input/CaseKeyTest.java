package org.caseclock.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseKeyTest {

    @Test
    void a_key_is_trimmed_and_may_be_a_number() {
        assertThat(CaseKey.of("\u00A0MS-1\u2003\r")).isEqualTo("MS-1");
        assertThat(CaseKey.of(1001.0)).isEqualTo("1001");
        assertThat(CaseKey.of(17L)).isEqualTo("17");
        assertThat(CaseKey.of(" null ")).isEmpty();
        assertThat(CaseKey.of(null)).isEmpty();
        assertThat(CaseKey.of("\u200B")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MS-1, ms-1",
        "00123, 123",
        "MS-007, MS-7",
        "1001.0, 1001",
        "1.001E3, 1001",
        "MS 1, MS1",
        "MS\u00A01, MS1",
        "'\"A\"', A",
        "\uFF11\uFF12, 12",
        "MS\u20131, MS-1",
        "MS\u20111, MS-1",
        "\u22121, -1",
        "MS-\u00AD1, MS-1",
        "MS-1\u200E, MS-1",
        "MS-1\u0000, MS-1",
        "000, 0",
        "-0.0, 0"
    })
    void keys_that_programs_and_hands_write_in_several_ways_are_alike(String one, String other) {
        assertThat(CaseKey.folded(one)).isEqualTo(CaseKey.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "1e5, 100000", "0e1, 0e2", "a01, a1", "1.05, 1.5", "MS-1, MS-10", "A-1, A1", "0, 00a"})
    void others_are_not(String one, String other) {
        assertThat(CaseKey.folded(one)).isNotEqualTo(CaseKey.folded(other));
    }

    @Test
    void a_long_number_is_no_burden() {
        String digits = "9".repeat(200_000);
        assertThat(CaseKey.folded(digits)).isEqualTo(digits);
        assertThat(CaseKey.folded("1.0E99")).hasSizeLessThan(200);
    }

    @Test
    void only_some_of_many_are_shown() {
        assertThat(CaseKey.mixedUp(List.of("ms-1", "MS -1", "Ms-1", "mS-1")))
                .contains("as a text of 5 characters with a blank, \"Ms-1\", \"mS-1\", …")
                .doesNotContain("\"ms-1\"");
    }
}
