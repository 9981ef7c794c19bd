package org.caseclock.batch;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.input.CaseRow;
import org.caseclock.input.CaseTable;
import org.duckdb.DuckDBStruct;
import org.jspecify.annotations.Nullable;

/** The rows of one table, in the order of the cases' ids. */
final class TableCursor {

    private final CaseTable table;
    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final int caseIdColumn;
    private @Nullable String caseId;

    TableCursor(CaseTable table, Statement statement) throws SQLException {
        this.table = table;
        this.rows = statement.executeQuery("SELECT * FROM " + DuckDb.name(table.name()));
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(rows.getMetaData().getColumnName(i));
        }
        caseIdColumn = 1 + columns.indexOf(CaseTable.CASE_ID);
        advance();
    }

    /** The case of the row that is next; an empty text where the row has none, and nothing at the end. */
    @Nullable
    String caseId() {
        return caseId;
    }

    /** Takes the row that is next. */
    CaseRow take() throws SQLException {
        Map<String, @Nullable Object> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), plain(rows.getObject(i + 1)));
        }
        CaseRow row = CaseRow.of(table, cells);
        advance();
        return row;
    }

    private void advance() throws SQLException {
        caseId = rows.next() ? rows.getString(caseIdColumn) : null;
    }

    /** Lists and what they hold, without the types of JDBC. */
    private static @Nullable Object plain(@Nullable Object cell) throws SQLException {
        if (cell instanceof Array list) {
            List<@Nullable Object> elements = new ArrayList<>();
            for (Object element : (Object[]) list.getArray()) {
                elements.add(plain(element));
            }
            return elements;
        }
        return cell instanceof DuckDBStruct fields ? fields.getMap() : cell;
    }
}
