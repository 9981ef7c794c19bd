package org.caseclock.batch;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.input.CaseRows;
import org.caseclock.input.PlainlyCode;
import org.jspecify.annotations.Nullable;

/**
 * What the tables have of one case.
 *
 * @param rows those that are held, in any order
 * @param weight the length of the cells of all
 * @param problem why it is no case, where that shows from the tables
 */
record TableCase(
        String caseId,
        List<TableRow> rows,
        long weight,
        @Nullable String problem) implements Fetched {

    @Override
    public Line line() {
        TableRow bad = rows.stream()
                .filter(row -> row.problem() != null)
                .min(Comparator.comparing(row -> row.place().toString()))
                .orElse(null);
        if (problem != null) {
            return Line.of(place(), id(), weight, problem);
        }
        if (bad != null) {
            return Line.of(Place.inTables(caseId, bad.place()), id(), weight, bad.problem());
        }
        if (weight > Line.LONGEST) {
            return Line.of(place(), id(), weight, CaseEvaluation.CASE_TOO_LONG);
        }
        return Line.of(
                place(), new CaseRows(caseId, rows.stream().map(TableRow::read).toList()));
    }

    /** An id that may not be shown where the case is rejected is made up for by the place of a row. */
    private Place place() {
        return PlainlyCode.is(caseId) || rows.isEmpty()
                ? Place.inTables(caseId)
                : Place.inTables(caseId, rows.get(0).place());
    }

    /** In the place of a case whose rows are of no account. */
    private byte[] id() {
        return ("{\"caseId\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(caseId)) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
