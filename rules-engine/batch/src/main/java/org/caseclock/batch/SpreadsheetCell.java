package org.caseclock.batch;

import java.util.regex.Pattern;

/** A cell of a table that somebody may open in a spreadsheet. */
public final class SpreadsheetCell {

    /** By it a spreadsheet knows UTF-8; without it, it shows other letters in names. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern LINE_ENDS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /** Blanks and characters that are not seen, some spreadsheets skip; full-width signs they take for the usual ones. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Z}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212]");

    private SpreadsheetCell() {}

    /**
     * A cell on one line that a spreadsheet takes for a text: it would run one that begins like a formula, and names and ids
     * come from files that a stranger wrote. An apostrophe stands before such a cell.
     */
    public static String harmless(String cell) {
        String line = LINE_ENDS_AND_CONTROLS.matcher(cell).replaceAll(" ");
        return FORMULA.matcher(line).find() ? "'" + line : line;
    }
}
