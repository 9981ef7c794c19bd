package org.caseclock.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caseclock.input.CaseColumn;
import org.caseclock.input.CaseKey;
import org.caseclock.input.CaseTable;
import org.caseclock.input.CellForm;
import org.caseclock.input.DateText;

/** The rows of a CSV file. */
record CsvRows(TableFile table) implements Staged {

    private static final JsonFactory JSON = new JsonFactory();

    /** What the cells of a column have in common. */
    private static final class Column {
        final CaseColumn known;
        boolean hasCells;
        boolean areWholeNumbers;
        boolean areMoments;
        long timeOfDay;

        Column(CaseColumn known) {
            this.known = known;
            this.areWholeNumbers = WholeNumbers.mayBeIn(known);
            this.areMoments = known.form() == CellForm.DATE;
        }

        void see(String cell, long line) {
            if (CaseKey.of(cell).isEmpty()) {
                return;
            }
            hasCells = true;
            areWholeNumbers = areWholeNumbers && WholeNumbers.is(cell);
            areMoments = areMoments && cell.indexOf(':') >= 0;
            if (areMoments && timeOfDay == 0 && DateText.hasTimeOfDay(cell)) {
                timeOfDay = line;
            }
        }
    }

    @Override
    public List<String> columns() {
        try (CsvTable csv = new CsvTable(table)) {
            return csv.header();
        }
    }

    @Override
    public long count() {
        try (CsvTable csv = new CsvTable(table)) {
            long rows = 0;
            while (csv.next() != null) {
                rows++;
            }
            return rows;
        }
    }

    @Override
    public WholeNumbers readInto(UnsortedRows rows, Database database) throws SQLException, IOException {
        Set<String> wholeNumbers = new HashSet<>();
        try (CsvTable csv = new CsvTable(table)) {
            List<Column> columns = new ArrayList<>();
            for (String name : csv.header()) {
                columns.add(new Column(table.table().columns().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow()));
            }
            for (CsvTable.CsvRow row = csv.next(); row != null; row = csv.next()) {
                add(row, columns, rows);
            }
            for (Column column : columns) {
                requireDays(column);
                if (column.hasCells && column.areWholeNumbers) {
                    wholeNumbers.add(column.known.name());
                }
            }
        }
        return new WholeNumbers(wholeNumbers);
    }

    private static void add(CsvTable.CsvRow row, List<Column> columns, UnsortedRows rows)
            throws SQLException, IOException {
        StringWriter text = new StringWriter();
        String key = "";
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.cells().get(i);
                Column column = columns.get(i);
                column.see(cell, row.line());
                if (column.known.name().equals(CaseTable.CASE_ID)) {
                    key = CaseKey.of(cell);
                } else if (!cell.isEmpty()) {
                    json.writeStringField(column.known.name(), cell);
                }
            }
            json.writeEndObject();
        }
        rows.add(key, text.toString(), 0, row.line(), row.problem());
    }

    /** Where a whole column is wrong, nobody wants to hear it from each case. */
    private void requireDays(Column column) {
        if (column.areMoments && column.timeOfDay > 0) {
            throw table.timeOfDay(column.known.name(), "line " + column.timeOfDay + ", where the header is line 1");
        }
    }
}
