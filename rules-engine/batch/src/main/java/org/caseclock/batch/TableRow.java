package org.caseclock.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseTable;
import org.caseclock.input.RowPlace;
import org.jspecify.annotations.Nullable;

/**
 * A row as the database gave it.
 *
 * @param wholeNumbers the columns of ids that it has as decimal numbers
 * @param place where it stands
 * @param cells its cells by the names of their columns, as an object of JSON
 * @param problem why it cannot be taken; empty where it can
 */
record TableRow(
        CaseTable table,
        WholeNumbers wholeNumbers,
        RowPlace place,
        String cells,
        @Nullable String problem) {

    /** DuckDB writes numbers as they are, also those that JSON does not have. */
    private static final ObjectReader CELLS = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build()
            .readerFor(new TypeReference<Map<String, @Nullable Object>>() {});

    CaseRow read() {
        try {
            Map<String, @Nullable Object> byColumn = CELLS.readValue(cells);
            wholeNumbers.in(byColumn);
            return CaseRow.of(table, byColumn, place);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // DuckDB or we wrote it
        }
    }
}
