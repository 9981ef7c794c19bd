package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingRowTest {

    private static final FindingRow ROW = new FindingRow(
            "MS-1",
            "II.A.2",
            "Section II.A.2",
            Severity.REQUIRED,
            Status.OPEN,
            LocalDate.of(2025, 3, 1),
            null,
            "month 2025-03",
            null,
            "2024",
            "MS-1/II.A.2/2025-03",
            "Owed.");

    @Test
    void the_columns_are_the_components() {
        List<String> components = Arrays.stream(FindingRow.class.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
                .toList();

        assertThat(FindingRow.COLUMNS).isEqualTo(components);
    }

    @Test
    void what_is_not_there_is_an_empty_cell() {
        assertThat(ROW.cells())
                .containsExactly(
                        "MS-1",
                        "II.A.2",
                        "Section II.A.2",
                        "REQUIRED",
                        "OPEN",
                        "2025-03-01",
                        "",
                        "month 2025-03",
                        "",
                        "2024",
                        "MS-1/II.A.2/2025-03",
                        "Owed.");
    }
}
