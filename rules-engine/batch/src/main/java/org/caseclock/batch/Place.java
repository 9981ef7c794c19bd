package org.caseclock.batch;

import org.caseclock.input.RowPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands in the input.
 *
 * @param file the name of its file; empty where it comes from several tables
 * @param line its line there, from 1
 * @param caseId its id; empty where it is on a line
 */
record Place(
        @Nullable String file,
        @Nullable Long line,
        @Nullable String caseId) {

    static Place line(String file, long line) {
        return new Place(file, line, null);
    }

    static Place inTables(String caseId) {
        return new Place(null, null, caseId);
    }

    /** A case, and the row on which it hangs that it is none. */
    static Place inTables(String caseId, RowPlace row) {
        return new Place(row.file(), row.line(), caseId);
    }

    @Override
    public String toString() {
        return caseId == null ? file + ":" + line : "case " + caseId;
    }
}
