package org.caseclock.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.MisStatus;
import org.caseclock.facts.MisStatusBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {

    private static final Cells CODED = row("Active", "15", "30");
    private static final Cells UNCODED = row("Inactive");

    @ParameterizedTest(name = "category {0}, code {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Active, 15, yes",
                "Active, 30, yes",
                "Active, 41, no",
                // the code may be empty by right, so an empty one is not thought filled
                "Active, -, no",
                "Active, NA, no",
                "Employed, 15, no",
                "-, 15, unknown without [the category of MIS status r1]",
                "-, 41, no"
            })
    void each_column_named_like_a_field_is_compared(@Nullable String category, @Nullable String code, String answer) {
        assertThat(CODED.agree(status(category, code))).isEqualTo(answer.equals("yes"));
        assertThat(CODED.agreeAnswer(status(category, code)).toString()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "category {0}, code {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Inactive, -, yes",
                "Inactive, NA, yes",
                "Inactive, na, yes",
                "Inactive, 15, no",
                "-, -, unknown without [the category of MIS status r1]",
                "-, 15, no"
            })
    void a_cell_without_value_wants_the_field_empty(@Nullable String category, @Nullable String code, String answer) {
        assertThat(UNCODED.agree(status(category, code))).isEqualTo(answer.equals("yes"));
        assertThat(UNCODED.agreeAnswer(status(category, code)).toString()).isEqualTo(answer);
    }

    @Test
    void a_column_may_be_asked_for_one_of_several_values() {
        assertThat(CODED.have("code", "10", "15")).isTrue();
        assertThat(CODED.have("code", "10")).isFalse();
        assertThat(UNCODED.have("code", "15")).isFalse();
        assertThat(CODED.have("colour", "15")).isFalse();
    }

    /** The column {@code means} is no field of a status, and is not compared. */
    private static Cells row(String category, String... codes) {
        Map<String, Set<String>> cells = Map.of(
                "category", Set.of(category),
                "code", new LinkedHashSet<>(List.of(codes)),
                "means", Set.of("ANY"));
        return new Cells(cells, Map.of("code", "NA"));
    }

    private static MisStatus status(@Nullable String category, @Nullable String code) {
        return MisStatusBuilder.builder()
                .id("r1")
                .date(LocalDate.of(2025, 1, 8))
                .category(category)
                .code(code)
                .build();
    }
}
