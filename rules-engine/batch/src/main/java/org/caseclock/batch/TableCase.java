package org.caseclock.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caseclock.input.CaseRows;

/**
 * What the tables have of one case.
 *
 * @param rows at least one, in any order
 * @param weight the length of their cells
 */
record TableCase(String caseId, List<TableRow> rows, long weight) implements Fetched {

    private static final String TOO_LONG = "The case is longer than " + (Line.LONGEST >> 20) + " MB.";

    /** In the place of a case whose rows are not held. */
    static Line tooLong(String caseId, long length) {
        return new Line(Place.inTables(caseId), bytes(new CaseRows(caseId, List.of())), length, TOO_LONG);
    }

    @Override
    public Line line() {
        CaseRows together =
                new CaseRows(caseId, rows.stream().map(TableRow::read).toList());
        byte[] bytes = bytes(together);
        return new Line(Place.inTables(caseId), bytes, bytes.length, together.problem());
    }

    private static byte[] bytes(CaseRows rows) {
        return rows.json().getBytes(StandardCharsets.UTF_8);
    }
}
