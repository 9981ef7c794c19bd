package org.caseclock.batch;

/** A cell of a table that somebody may open in a spreadsheet. */
public final class SpreadsheetCell {

    private SpreadsheetCell() {}

    /** A spreadsheet would run a cell that begins like a formula; names and ids come from files that a stranger wrote. */
    public static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
