package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the cases together whose rows lie in several tables, each sorted by the cases' ids. */
final class TableLines implements Lines {

    /** As DuckDB sorts texts: by their bytes in UTF-8, which are in the order of the code points. */
    static final Comparator<String> ORDER = (one, other) -> {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at < Math.min(one.length(), other.length())
                ? Integer.compare(one.codePointAt(at), other.codePointAt(at))
                : Integer.compare(one.length(), other.length());
    };

    private static final String NO_CASE = "The tables have no row; they hold no case.";

    private final SortedTables tables;
    private final String participants;
    private final long inputBytes;
    private long taken;
    private String last = "";
    private boolean hasGiven;

    private TableLines(SortedTables tables, String participants, long inputBytes) {
        this.tables = tables;
        this.participants = participants;
        this.inputBytes = inputBytes;
    }

    static TableLines open(TableInput input, Path scratch) {
        long bytes = input.files().stream().mapToLong(InputFile::size).sum();
        String participants = input.tables().stream()
                .filter(table -> table.table().required())
                .map(table -> String.valueOf(table.path().getFileName()))
                .findFirst()
                .orElseThrow();
        return new TableLines(SortedTables.of(input.tables(), scratch), participants, bytes);
    }

    @Override
    public @Nullable Fetched next() {
        String caseId = tables.cursors().stream()
                .map(TableCursor::caseId)
                .filter(Objects::nonNull)
                .min(ORDER)
                .orElse(null);
        if (caseId == null) {
            return end();
        }
        hasGiven = true;
        if (ORDER.compare(caseId, last) < 0) {
            throw new IllegalStateException("The tables are not sorted.");
        }
        last = caseId;
        try {
            return fetched(caseId);
        } catch (IOException e) {
            throw BatchException.stopped("The sorted tables cannot be read. " + Reason.of(e), e);
        } catch (SQLException e) {
            throw BatchException.stopped(
                    "The sorted tables cannot be read. " + Reason.said(e.getMessage(), "DuckDB says"), e);
        }
    }

    /** Tables without a row give a line that says so. */
    private @Nullable Fetched end() {
        boolean isEmpty = !hasGiven;
        hasGiven = true;
        return isEmpty ? Line.of(Place.line(participants, 1), new byte[0], 0, NO_CASE) : null;
    }

    private Fetched fetched(String caseId) throws SQLException, IOException {
        List<TableRow> rows = new ArrayList<>();
        long length = 0;
        for (TableCursor cursor : tables.cursors()) {
            while (caseId.equals(cursor.caseId()) && !(caseId.isBlank() && !rows.isEmpty())) {
                TableRow row = cursor.take();
                taken++;
                length += row.cells().length();
                // Rows of one case come in any order, so that it is all of them or none.
                if (length <= Line.LONGEST) {
                    rows.add(row);
                }
            }
        }
        return new TableCase(caseId, length > Line.LONGEST ? List.of() : rows, length, tables.problemOf(caseId));
    }

    @Override
    public long position() {
        return tables.rows() == 0 ? inputBytes : Math.round((double) inputBytes * taken / tables.rows());
    }

    @Override
    public void close() {
        tables.close();
    }
}
