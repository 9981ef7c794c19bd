package org.caseclock.batch;

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
    private static final Comparator<String> ORDER = (one, other) -> {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at < Math.min(one.length(), other.length())
                ? Integer.compare(one.codePointAt(at), other.codePointAt(at))
                : Integer.compare(one.length(), other.length());
    };

    private final SortedTables tables;
    private final long inputBytes;
    private long taken;
    private String last = "";

    private TableLines(SortedTables tables, long inputBytes) {
        this.tables = tables;
        this.inputBytes = inputBytes;
    }

    static TableLines open(TableInput input, Path scratch) {
        long bytes = input.files().stream().mapToLong(InputFile::size).sum();
        return new TableLines(SortedTables.of(input.tables(), scratch), bytes);
    }

    @Override
    public @Nullable Fetched next() {
        String caseId = tables.cursors().stream()
                .map(TableCursor::caseId)
                .filter(Objects::nonNull)
                .min(ORDER)
                .orElse(null);
        if (caseId == null) {
            return null;
        }
        if (ORDER.compare(caseId, last) < 0) {
            throw new IllegalStateException("The tables are not sorted.");
        }
        last = caseId;
        try {
            return fetched(caseId);
        } catch (SQLException e) {
            throw BatchException.stopped("The sorted tables cannot be read: " + e.getMessage(), e);
        }
    }

    private Fetched fetched(String caseId) throws SQLException {
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
        return length > Line.LONGEST ? TableCase.tooLong(caseId, length) : new TableCase(caseId, rows, length);
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
