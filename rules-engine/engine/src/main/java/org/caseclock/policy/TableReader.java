package org.caseclock.policy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseclock.input.InputProblem;
import org.caseclock.input.Nearest;
import org.caseclock.policy.TableDefinition.Column;
import org.caseclock.timeline.Cells;
import org.caseclock.timeline.Row;
import org.jspecify.annotations.Nullable;

/** Reads a table of a pack, and holds its columns and cells against what {@code policy.yaml} says of them. */
final class TableReader {

    private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder()
            .detectBomHeader(true)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE);

    private final String table;
    private final TableDefinition definition;
    private final String name;
    private final List<String> lines;
    private final List<InputProblem> problems = new ArrayList<>();

    private TableReader(String table, TableDefinition definition, String name, String text) {
        this.table = table;
        this.definition = definition;
        this.name = name;
        this.lines = text.lines().toList();
    }

    /**
     * The rows of a table.
     *
     * @param name the file, as the user named it
     * @throws PackException naming all that is wrong
     */
    static List<Row> read(String table, TableDefinition definition, String name, String text) {
        TableReader reader = new TableReader(table, definition, name, text);
        List<Row> rows = reader.rows(text);
        if (!reader.problems.isEmpty()) {
            throw new PackException(reader.problems);
        }
        return rows;
    }

    private List<Row> rows(String text) {
        List<CsvRecord> records;
        try {
            records = CSV.ofCsvRecord(text).stream().toList();
        } catch (CsvParseException e) {
            report(1, 0, "The table is no list of comma-separated values: " + e.getMessage(), null);
            return List.of();
        }
        if (records.isEmpty()) {
            report(1, 0, "The table is empty; its first line must name the columns.", null);
            return List.of();
        }
        List<String> header = header(records.get(0));
        List<Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            rows.add(row(header, record));
        }
        return rows;
    }

    private List<String> header(CsvRecord first) {
        List<String> header = first.getFields().stream().map(String::strip).toList();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = header.get(i);
            if (!definition.columns().containsKey(column)) {
                report(
                        1,
                        i,
                        "The table " + table + " has no column named " + column + "; there are "
                                + String.join(", ", definition.columns().keySet()) + ".",
                        Nearest.to(column, definition.columns().keySet())
                                .map(near -> near + ".")
                                .orElse(null));
            } else if (!seen.add(column)) {
                report(1, i, "The column " + column + " stands twice.", null);
            }
        }
        for (String column : definition.columns().keySet()) {
            if (!seen.contains(column)) {
                report(1, 0, "The column " + column + " is missing.", null);
            }
        }
        return header;
    }

    private Row row(List<String> header, CsvRecord record) {
        int line = (int) record.getStartingLineNumber();
        if (record.getFieldCount() != header.size()) {
            boolean few = record.getFieldCount() < header.size();
            reportAt(
                    line,
                    few ? text(line).length() + 1 : column(line, header.size()),
                    "The row has " + record.getFieldCount() + " cells and must have " + header.size() + ".",
                    "a cell that holds a comma must stand between double quotes.");
        }
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        Map<String, String> none = new LinkedHashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            Column column = definition.columns().get(header.get(i));
            if (column != null) {
                if (column.none() != null) {
                    none.put(header.get(i), column.none());
                }
                columns.put(header.get(i), column(line, i));
                cells.put(header.get(i), values(header.get(i), column, record.getField(i), line, i));
            }
        }
        return new Row(table, line, new Cells(cells, none), new Row.Place(name, columns));
    }

    private Set<String> values(String columnName, Column column, String cell, int line, int index) {
        Set<String> values = new LinkedHashSet<>();
        if (cell.strip().equals(column.none())) {
            return values;
        }
        String[] parts = Boolean.TRUE.equals(column.several()) ? cell.split(";", -1) : new String[] {cell};
        for (String part : parts) {
            String value = part.strip();
            if (value.isEmpty()) {
                String none = column.none() == null ? "." : ", or " + column.none() + " for none.";
                report(line, index, "The " + columnName + " must have a value" + none, null);
            } else if (column.codes() != null && !column.codes().contains(value)) {
                reportAt(
                        line,
                        column(line, index, part),
                        "The " + columnName + " (" + value + ") must be one of " + String.join(", ", column.codes())
                                + (column.none() == null ? "" : ", or " + column.none() + " for none") + ".",
                        Nearest.to(value, Set.copyOf(column.codes()))
                                .map(near -> near + ".")
                                .orElse(null));
            }
            values.add(value);
        }
        return values;
    }

    private void report(int line, int cell, String message, @Nullable String hint) {
        reportAt(line, column(line, cell), message, hint);
    }

    private void reportAt(int line, int column, String message, @Nullable String hint) {
        problems.add(new InputProblem(name, line, column, "", message, hint));
    }

    private String text(int line) {
        return line > lines.size() ? "" : lines.get(line - 1);
    }

    /** Where a part of a cell begins, from 1. */
    private int column(int line, int cell, String part) {
        int begins = column(line, cell);
        int found = text(line).indexOf(part.strip(), begins - 1);
        return found < 0 ? begins : found + 1;
    }

    /** Where a cell of a line begins, from 1. */
    private int column(int line, int cell) {
        String text = text(line);
        boolean quoted = false;
        int passed = 0;
        for (int i = 0; i < text.length() && passed < cell; i++) {
            quoted ^= text.charAt(i) == '"';
            if (text.charAt(i) == ',' && !quoted) {
                passed++;
                if (passed == cell) {
                    return i + 2;
                }
            }
        }
        return 1;
    }
}
