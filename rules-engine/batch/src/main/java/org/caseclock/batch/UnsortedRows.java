package org.caseclock.batch;

import java.io.IOException;
import java.sql.SQLException;
import org.caseclock.engine.CaseEvaluation;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table in the order of its files, and sorts them by the cases' keys. */
final class UnsortedRows implements AutoCloseable {

    /** DuckDB sorts 2,048 rows at a time, and needs a multiple of that in its memory. */
    private static final int WIDEST = 600;

    private static final int LONGEST_KEY = 600;
    private static final String KEY_TOO_LONG =
            "The case_id is longer than " + LONGEST_KEY + " characters; no case has such a key.";
    private static final String TABLE = "unsorted";

    private final Database database;
    private final WideCells wide;
    private final DuckDBAppender rows;

    UnsortedRows(Database database, WideCells wide) throws SQLException {
        this.database = database;
        this.wide = wide;
        database.execute("CREATE TABLE " + TABLE + " (" + TableCursor.COLUMNS_WITH_TYPES + ")");
        this.rows = database.appender(TABLE);
    }

    /**
     * Takes a row.
     *
     * @param key the key of its case; an empty text where it has none
     * @param cells its cells by the names of their columns, as an object of JSON
     * @param file which file it stands in, from 0
     * @param line where it stands there
     * @param problem why it cannot be taken; empty where it can
     */
    void add(String key, String cells, int file, long line, @Nullable String problem) throws SQLException, IOException {
        boolean isKeyTooLong = key.length() > LONGEST_KEY;
        boolean isTooLong = cells.length() > Line.LONGEST;
        String why = isKeyTooLong ? KEY_TOO_LONG : isTooLong ? CaseEvaluation.CASE_TOO_LONG : problem;
        boolean isWide = why == null && cells.length() > WIDEST;
        rows.beginRow();
        rows.append(isKeyTooLong ? key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY / 2)) : key);
        append(isWide || why != null ? null : cells);
        rows.append(file);
        rows.append(line);
        append(why);
        if (isWide) {
            rows.append(wide.keep(cells));
        } else {
            rows.appendNull();
        }
        rows.endRow();
    }

    private void append(@Nullable String text) throws SQLException {
        if (text == null) {
            rows.appendNull();
        } else {
            rows.append(text);
        }
    }

    /** Sorts them into a table of the database. */
    void sortInto(String table, WholeNumbers wholeNumbers) throws SQLException {
        rows.close();
        String key = wholeNumbers.areKeys() ? "regexp_replace(case_id, '\\.0+$', '')" : "case_id";
        database.execute("CREATE TABLE " + table + " AS SELECT * REPLACE (" + key + " AS case_id) FROM " + TABLE
                + " ORDER BY case_id");
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        database.execute("DROP TABLE IF EXISTS " + TABLE);
    }
}
