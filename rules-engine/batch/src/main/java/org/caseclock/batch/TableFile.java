package org.caseclock.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;
import org.caseclock.input.InputException;
import org.caseclock.input.Nearest;

/**
 * A file that holds a table of cases, or a folder of Parquet files that do so together.
 *
 * @param files the file, or those in the folder
 */
record TableFile(Path path, List<InputFile> files, CaseTable table) {

    static final String PARQUET = ".parquet";
    private static final String GZIP = ".gz";

    /** The column of all cells but the case's id. */
    static final String CELLS = "cells";

    static final List<String> ENDINGS = List.of(PARQUET, ".csv", ".csv" + GZIP);

    /** The table that its name says. */
    static TableFile of(Path path, List<InputFile> files) {
        String written = String.valueOf(path.getFileName());
        String ending = ENDINGS.stream().filter(written::endsWith).findFirst().orElseThrow();
        String name = written.substring(0, written.length() - ending.length());
        return new TableFile(path, files, CaseTable.named(name).orElseThrow(() -> unknown(path, name, ending)));
    }

    private static BatchException unknown(Path path, String name, String ending) {
        List<String> known = CaseTable.all().stream().map(CaseTable::name).toList();
        return BatchException.usage(
                "The file " + path + " is named for no table; known are " + String.join(", ", known) + "."
                        + Nearest.to(name, known)
                                .map(near -> "\n  Maybe " + near + ending + ".")
                                .orElse(""));
    }

    /** Makes sure that it has the columns that its table must have, and no others. */
    void requireColumns() {
        try {
            table.requireColumns(path.toString(), columns());
        } catch (InputException e) {
            throw BatchException.usage(String.valueOf(e.getMessage()));
        }
    }

    private List<String> columns() {
        return isParquet() ? columnsOfParquet() : header();
    }

    private List<String> columnsOfParquet() {
        try (Connection database = DuckDb.inMemory();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + source(List.of()))) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw BatchException.usage(TableProblem.of(this, e));
        }
    }

    private List<String> header() {
        try (InputStream file = Files.newInputStream(path);
                InputStream text = isGzip() ? new GZIPInputStream(file) : file;
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .detectBomHeader(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw BatchException.usage("The table " + path + " cannot be read: it has no header.");
        }
    }

    private boolean isParquet() {
        return path.toString().endsWith(PARQUET);
    }

    private boolean isGzip() {
        return path.toString().endsWith(GZIP);
    }

    /**
     * A query for its rows in the order of their cases' ids, which are texts; an empty one where a row has none. DuckDB
     * gives a text many times faster than the cells of a row, so that {@link #CELLS} has all of them as JSON.
     */
    String query() {
        List<String> columns = columns();
        String cells = columns.stream()
                .filter(column -> !column.equals(CaseTable.CASE_ID))
                .map(column -> DuckDb.text(column) + ": " + cell(column))
                .collect(Collectors.joining(", ", "{", "}"));
        return "SELECT coalesce(CAST(case_id AS VARCHAR), '') AS case_id, CAST(to_json(" + cells + ") AS VARCHAR) AS "
                + CELLS + " FROM " + source(columns) + " ORDER BY case_id";
    }

    /** Anything but a list as a text: in JSON the decimal 2 would be 2.0. */
    private String cell(String name) {
        boolean mayBeList = table.columns().stream()
                .filter(column -> column.name().equals(name))
                .anyMatch(column -> column.form() == CellForm.LIST || column.form() == CellForm.RECORDINGS);
        return mayBeList ? DuckDb.name(name) : "CAST(" + DuckDb.name(name) + " AS VARCHAR)";
    }

    /**
     * How DuckDB reads it. A path may have signs that stand for others in a pattern. Nothing is guessed from the content:
     * all cells of a CSV file are texts.
     */
    private String source(List<String> columns) {
        String paths = files.stream()
                .map(file -> DuckDb.text(file.path().toString().replaceAll("[\\[*?]", "[$0]")))
                .collect(Collectors.joining(", ", "[", "]"));
        if (isParquet()) {
            return "read_parquet(" + paths + ", binary_as_string = true, hive_partitioning = false)";
        }
        String types = columns.stream()
                .map(column -> DuckDb.name(column) + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + paths + ", auto_detect = false, header = true, columns = " + types
                + ", delim = ',', quote = '\"', escape = '\"', comment = '', nullstr = '', strict_mode = true"
                + ", encoding = 'utf-8', hive_partitioning = false, compression = "
                + (isGzip() ? "'gzip'" : "'none'") + ")";
    }
}
