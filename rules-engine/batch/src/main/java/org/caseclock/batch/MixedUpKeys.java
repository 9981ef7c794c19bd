package org.caseclock.batch;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.input.CaseKey;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The keys of the tables that are so alike that the rows of one case may stand under several, in their order. */
final class MixedUpKeys {

    private static final String MOST_SHOWN = "5";

    private final ResultSet keys;
    private @Nullable String key;

    private MixedUpKeys(ResultSet keys) throws SQLException {
        this.keys = keys;
        advance();
    }

    /** Finds them in tables that the database has; it keeps what does not fit into its memory on the disk. */
    static MixedUpKeys in(List<TableFile> tables, Database database, Connection reader) throws SQLException {
        database.execute("CREATE TABLE folded_keys (case_id VARCHAR, folded VARCHAR)");
        String all = tables.stream()
                .map(table -> "SELECT case_id FROM " + table.sorted())
                .collect(Collectors.joining(" UNION ALL "));
        try (Statement statement = reader.createStatement();
                ResultSet distinct =
                        statement.executeQuery("SELECT DISTINCT case_id FROM (" + all + ") WHERE case_id <> ''");
                DuckDBAppender folded = database.appender("folded_keys")) {
            while (distinct.next()) {
                String key = distinct.getString(1);
                folded.beginRow().append(key).append(CaseKey.folded(key)).endRow();
            }
        }
        database.execute("CREATE TABLE mixed_up AS SELECT folded, list(case_id ORDER BY case_id)[:" + MOST_SHOWN
                + "] AS alike FROM folded_keys WHERE folded IN"
                + " (SELECT folded FROM folded_keys GROUP BY folded HAVING count(*) > 1) GROUP BY folded");
        return new MixedUpKeys(reader.createStatement()
                .executeQuery("SELECT case_id, alike FROM folded_keys JOIN mixed_up USING (folded) ORDER BY case_id"));
    }

    /** Why a case of this key is none; nothing where no other is like it. Keys are asked for in their order. */
    @Nullable
    String problemOf(String caseId) throws SQLException {
        while (key != null && !key.equals(caseId) && TableLines.ORDER.compare(key, caseId) < 0) {
            advance();
        }
        if (!caseId.equals(key)) {
            return null;
        }
        List<String> others = new ArrayList<>();
        Arrays.stream((Object[]) keys.getArray(2).getArray())
                .map(String::valueOf)
                .filter(other -> !other.equals(caseId))
                .forEach(others::add);
        return CaseKey.mixedUp(others);
    }

    private void advance() throws SQLException {
        key = keys.next() ? keys.getString(1) : null;
    }
}
