package org.caseclock.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.caseclock.input.CaseTable;
import org.jspecify.annotations.Nullable;

/** The rows of one table, in the order of the cases' ids. */
final class TableCursor {

    private final CaseTable table;
    private final ResultSet rows;
    private @Nullable String caseId;

    TableCursor(CaseTable table, Statement statement) throws SQLException {
        this.table = table;
        this.rows = statement.executeQuery(
                "SELECT " + CaseTable.CASE_ID + ", " + TableFile.CELLS + " FROM " + DuckDb.name(table.name()));
        advance();
    }

    /** The case of the row that is next; an empty text where the row has none, and nothing at the end. */
    @Nullable
    String caseId() {
        return caseId;
    }

    /** Takes the row that is next. */
    TableRow take() throws SQLException {
        TableRow row = new TableRow(table, rows.getString(2));
        advance();
        return row;
    }

    private void advance() throws SQLException {
        caseId = rows.next() ? rows.getString(1) : null;
    }
}
