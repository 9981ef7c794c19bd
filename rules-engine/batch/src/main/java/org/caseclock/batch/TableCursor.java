package org.caseclock.batch;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.caseclock.input.RowPlace;
import org.jspecify.annotations.Nullable;

/** The rows of one table, in the order of the cases' ids. */
final class TableCursor {

    private static final String COLUMNS = "case_id, cells, file, line, problem, wide";

    /**
     * What the database has of a row: the key, which is an empty text where the row has none; the cells, or where they are kept
     * among {@link WideCells}; where it stands, and why it cannot be taken.
     */
    static final String COLUMNS_WITH_TYPES =
            "case_id VARCHAR, cells VARCHAR, file INTEGER, line BIGINT, problem VARCHAR, wide BIGINT";

    private static final int CELLS = 2;
    private static final int FILE = 3;
    private static final int LINE = 4;
    private static final int PROBLEM = 5;
    private static final int WIDE = 6;

    private final TableFile table;
    private final WholeNumbers wholeNumbers;
    private final WideCells wide;
    private final ResultSet rows;
    private @Nullable String caseId;

    TableCursor(TableFile table, WholeNumbers wholeNumbers, WideCells wide, Connection reader) throws SQLException {
        this.table = table;
        this.wholeNumbers = wholeNumbers;
        this.wide = wide;
        this.rows = reader.createStatement().executeQuery("SELECT " + COLUMNS + " FROM " + table.sorted());
        advance();
    }

    /** The case of the row that is next; an empty text where the row has none, and nothing at the end. */
    @Nullable
    String caseId() {
        return caseId;
    }

    /** Takes the row that is next. */
    TableRow take() throws SQLException, IOException {
        String cells = rows.getString(CELLS);
        String problem = rows.getString(PROBLEM);
        if (cells == null) {
            cells = problem == null ? wide.at(rows.getLong(WIDE)) : "";
        }
        RowPlace place = new RowPlace(table.files().get(rows.getInt(FILE)).name(), rows.getLong(LINE));
        TableRow row = new TableRow(table.table(), wholeNumbers, place, cells, problem);
        advance();
        return row;
    }

    private void advance() throws SQLException {
        caseId = rows.next() ? rows.getString(1) : null;
    }
}
