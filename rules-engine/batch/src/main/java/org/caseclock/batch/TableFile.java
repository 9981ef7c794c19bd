package org.caseclock.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.caseclock.input.CaseTable;
import org.caseclock.input.InputException;
import org.caseclock.input.Nearest;

/** A file that holds a table of cases. */
record TableFile(InputFile file, CaseTable table) {

    private static final String PARQUET = ".parquet";
    private static final String GZIP = ".gz";

    static final List<String> ENDINGS = List.of(PARQUET, ".csv", ".csv" + GZIP);

    /** The table that the file's name says. */
    static TableFile of(InputFile file) {
        String ending =
                ENDINGS.stream().filter(file.name()::endsWith).findFirst().orElseThrow();
        String name = file.name().substring(0, file.name().length() - ending.length());
        return new TableFile(file, CaseTable.named(name).orElseThrow(() -> unknown(file, name, ending)));
    }

    private static BatchException unknown(InputFile file, String name, String ending) {
        List<String> known = CaseTable.all().stream().map(CaseTable::name).toList();
        return BatchException.usage(
                "The file " + file.path() + " is named for no table; known are " + String.join(", ", known) + "."
                        + Nearest.to(name, known)
                                .map(near -> "\n  Maybe " + near + ending + ".")
                                .orElse(""));
    }

    /** Makes sure that it has the columns that its table must have, and no others. */
    void requireColumns() {
        try {
            table.requireColumns(file.path().toString(), columns());
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
        try (InputStream file = Files.newInputStream(file().path());
                InputStream text = file().name().endsWith(GZIP) ? new GZIPInputStream(file) : file;
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .detectBomHeader(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(text)) {
            return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw BatchException.usage("The table " + file().path() + " cannot be read: it has no header.");
        }
    }

    private boolean isParquet() {
        return file.name().endsWith(PARQUET);
    }

    /** A query for its rows in the order of their cases' ids, which are texts; an empty one where a row has none. */
    String query() {
        List<String> columns = columns();
        return columns.stream()
                .map(DuckDb::name)
                .collect(Collectors.joining(
                        ", ",
                        "SELECT * REPLACE (coalesce(CAST(case_id AS VARCHAR), '') AS case_id) FROM (SELECT ",
                        " FROM " + source(columns) + ") ORDER BY case_id"));
    }

    /**
     * How DuckDB reads it. A path may have signs that stand for others in a pattern. Nothing is guessed from the content:
     * all cells of a CSV file are texts.
     */
    private String source(List<String> columns) {
        String path = DuckDb.text(file.path().toString().replaceAll("[\\[*?]", "[$0]"));
        if (isParquet()) {
            return "read_parquet(" + path + ", binary_as_string = true, hive_partitioning = false)";
        }
        String types = columns.stream()
                .map(column -> DuckDb.name(column) + ": 'VARCHAR'")
                .collect(Collectors.joining(", ", "{", "}"));
        return "read_csv(" + path + ", auto_detect = false, header = true, columns = " + types
                + ", delim = ',', quote = '\"', escape = '\"', comment = '', nullstr = '', strict_mode = true"
                + ", encoding = 'utf-8', hive_partitioning = false, compression = "
                + (file.name().endsWith(GZIP) ? "'gzip'" : "'none'") + ")";
    }
}
