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

    @ParameterizedTest(name = "category {0}, code {1}: agrees {2}, may agree {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Active, 15, true, true",
                "Active, 30, true, true",
                "Active, 41, false, false",
                // the code may be empty by right, so an empty one is not thought filled
                "Active, -, false, false",
                "Active, NA, false, false",
                "Employed, 15, false, false",
                "-, 15, false, true",
                "-, 41, false, false"
            })
    void each_column_named_like_a_field_is_compared(
            @Nullable String category, @Nullable String code, boolean agrees, boolean may) {
        assertThat(CODED.agree(status(category, code))).isEqualTo(agrees);
        assertThat(CODED.mayAgree(status(category, code))).isEqualTo(may);
    }

    @ParameterizedTest(name = "category {0}, code {1}: agrees {2}, may agree {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "Inactive, -, true, true",
                "Inactive, NA, true, true",
                "Inactive, na, true, true",
                "Inactive, 15, false, false",
                "-, -, false, true",
                "-, 15, false, false"
            })
    void a_cell_without_value_wants_the_field_empty(
            @Nullable String category, @Nullable String code, boolean agrees, boolean may) {
        assertThat(UNCODED.agree(status(category, code))).isEqualTo(agrees);
        assertThat(UNCODED.mayAgree(status(category, code))).isEqualTo(may);
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
