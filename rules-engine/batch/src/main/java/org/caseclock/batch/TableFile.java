package org.caseclock.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.caseclock.input.CaseTable;
import org.caseclock.input.InputException;
import org.caseclock.input.Nearest;

/**
 * A file that holds a table of cases, or a folder of Parquet files that do so together.
 *
 * @param files the file, or those in the folder
 */
record TableFile(Path path, List<InputFile> files, CaseTable table) {

    static final String PARQUET = ".parquet";

    static final List<String> ENDINGS = List.of(PARQUET, ".csv", ".csv.gz");

    /** The one of all tables that its name says. */
    static TableFile of(Path path, List<InputFile> files, List<CaseTable> tables) {
        String written = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        String ending = ENDINGS.stream().filter(written::endsWith).findFirst().orElseThrow();
        String name = written.substring(0, written.length() - ending.length());
        CaseTable table = tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(path, name, ending, tables));
        return new TableFile(path, files, table);
    }

    private static BatchException unknown(Path path, String name, String ending, List<CaseTable> tables) {
        List<String> known = tables.stream().map(CaseTable::name).toList();
        return BatchException.usage(
                "The file " + path + " is named for no table; known are " + String.join(", ", known) + "."
                        + Nearest.to(name, known)
                                .map(near -> "\n  Maybe " + near + ending + ".")
                                .orElse(""));
    }

    /** Makes sure that it has the columns that its table must have, and no others. */
    void requireColumns() {
        try {
            table.requireColumns(path.toString(), rows().columns());
        } catch (InputException e) {
            throw BatchException.usage(String.valueOf(e.getMessage()));
        }
    }

    /** Its rows. */
    Staged rows() {
        return files.get(0).name().toLowerCase(Locale.ROOT).endsWith(PARQUET)
                ? new ParquetRows(this)
                : new CsvRows(this);
    }

    /** What its table is called in the database, where others have names of one word. */
    String sorted() {
        return DuckDb.name("sorted " + table.name());
    }

    BatchException timeOfDay(String column, String place) {
        return BatchException.usage(
                "The table " + path + " cannot be read. Its column " + column
                        + " must hold dates, and holds moments, the first with a time of day in " + place
                        + ". Write it as dates (yyyy-MM-dd): only where you know the time zone is it sure which day was meant.");
    }
}
