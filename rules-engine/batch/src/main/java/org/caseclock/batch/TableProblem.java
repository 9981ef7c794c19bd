package org.caseclock.batch;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says why DuckDB could not read a table, without a word of the row that it shows: that is personal. */
final class TableProblem {

    private static final Pattern ROW = Pattern.compile("CSV Error on Line: (\\d+)");
    private static final Pattern CELLS = Pattern.compile("\nExpected Number of Columns: (\\d+) Found: (\\d+)\n");

    private TableProblem() {}

    static String of(TableFile table, SQLException e) {
        return "The table " + table.path() + " cannot be read. " + reason(String.valueOf(e.getMessage()));
    }

    private static String reason(String message) {
        Matcher row = ROW.matcher(message);
        if (!row.find()) {
            return "DuckDB says: " + message.replaceAll("\\R(?s:.*)", "");
        }
        String place = "row " + row.group(1) + ", where the header is row 1";
        Matcher cells = CELLS.matcher(message);
        if (cells.find()) {
            return "It must have " + cells.group(1) + " cells a row, as in the header, and has " + cells.group(2)
                    + " in " + place + ".";
        }
        if (message.contains("\nInvalid unicode")) {
            return "It must be UTF-8 text, and is not in " + place + ".";
        }
        return message.contains("\nValue with unterminated quote")
                ? "A quotation mark is out of place in " + place + "."
                : "It is no CSV in " + place + ".";
    }
}
