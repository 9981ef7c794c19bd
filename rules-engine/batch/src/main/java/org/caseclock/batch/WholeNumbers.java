package org.caseclock.batch;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;
import org.jspecify.annotations.Nullable;

/**
 * Columns of ids that a program held as decimal numbers, as it does where some cells are empty, and wrote so: {@code 1001.0} in
 * every cell.
 *
 * @param columns their names
 */
record WholeNumbers(Set<String> columns) {

    private static final Pattern ONE = Pattern.compile("-?\\d{1,15}\\.0{1,9}");
    private static final String SEPARATOR = ";";

    /** Whether a column may hold ids: that of the case or the fact, a reference, or a list of them. */
    static boolean mayBeIn(CaseColumn column) {
        return column.form() == CellForm.LIST || column.form() == CellForm.ID;
    }

    /** Whether a cell that is not empty is written so. */
    static boolean is(String cell) {
        // one after the last element names no other
        return Arrays.stream(cell.strip().replaceFirst(SEPARATOR + "$", "").split(SEPARATOR, -1))
                .allMatch(each -> ONE.matcher(each.strip()).matches());
    }

    private static String plain(String cell) {
        return Arrays.stream(cell.split(SEPARATOR, -1))
                .map(each -> each.strip().replaceAll("\\.0+$", ""))
                .collect(Collectors.joining(SEPARATOR));
    }

    boolean areKeys() {
        return columns.contains(CaseTable.CASE_ID);
    }

    /** Writes the cells of these columns as whole numbers. */
    void in(Map<String, @Nullable Object> cells) {
        columns.forEach(column ->
                cells.computeIfPresent(column, (name, cell) -> cell instanceof String text ? plain(text) : cell));
    }
}
