package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that the tables have of one case.
 *
 * @param caseId what stands in {@code case_id}; an empty text where nothing does
 * @param rows at least one, in any order
 */
public record CaseRows(String caseId, List<CaseRow> rows) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_PLACES = 3;

    public CaseRows {
        rows = rows.stream().sorted(CaseRow.ORDER).toList();
    }

    /**
     * The case as an object of JSON on one line, for {@link CaseFiles#line}: the same text in whatever order the rows are
     * given. It holds all rows, also those of which {@link #problem} tells.
     */
    public String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("caseId", caseId);
            Map<String, List<CaseRow>> byTable = byTable();
            for (CaseTable table : CaseTable.all()) {
                write(json, byTable.getOrDefault(table.name(), List.of()));
                byTable.remove(table.name());
            }
            for (List<CaseRow> ofOwnKind : byTable.values()) {
                write(json, ofOwnKind);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, List<CaseRow> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        CaseTable table = rows.get(0).table();
        if (!table.many()) {
            // A second one is written as well: the reader refuses it.
            for (CaseRow row : rows) {
                json.writeFieldName(table.field());
                json.writeRawValue(row.json());
            }
        } else {
            json.writeArrayFieldStart(table.field());
            for (CaseRow row : rows) {
                json.writeRawValue(row.json());
            }
            json.writeEndArray();
        }
    }

    /** Why these rows are no case, in the words of tables; nothing where only {@link CaseFiles} can tell. */
    public @Nullable String problem() {
        if (caseId.isBlank()) {
            return "The " + CaseTable.CASE_ID + " is empty in a row of " + tables() + ".";
        }
        Map<String, List<CaseRow>> byTable = byTable();
        for (CaseTable table : CaseTable.all()) {
            List<CaseRow> rowsOfTable = byTable.getOrDefault(table.name(), List.of());
            if (!table.many() && rowsOfTable.size() > 1) {
                return "The table " + table.name() + " has " + rowsOfTable.size() + " rows for this case"
                        + places(rowsOfTable) + "; it may have one.";
            }
            if (table.required() && rowsOfTable.isEmpty()) {
                return "The table " + table.name() + " has no row for this case, which has rows in " + tables() + ".";
            }
        }
        return null;
    }

    /** A row with half of a character: it could not be written anywhere. */
    public @Nullable CaseRow malformed() {
        return rows.stream()
                .filter(row -> Surrogates.halfInJson(row.json()) >= 0)
                .findFirst()
                .orElse(null);
    }

    /** The row that a problem of {@link #json} is in; nothing where it is in none. */
    public @Nullable CaseRow rowOf(InputProblem problem) {
        String[] steps = steps(problem);
        List<CaseRow> rowsOfTable = steps.length == 0
                ? List.of()
                : rows.stream()
                        .filter(row -> row.table().field().equals(steps[0]))
                        .toList();
        if (rowsOfTable.isEmpty()) {
            return null;
        }
        if (!rowsOfTable.get(0).table().many()) {
            return rowsOfTable.get(0);
        }
        return steps.length > 1 && steps[1].matches("\\d{1,9}") ? rowsOfTable.get(Integer.parseInt(steps[1])) : null;
    }

    /** A problem of {@link #json} in the words of tables: nobody sees the text that was put together. */
    public String inWords(InputProblem problem) {
        String message = problem.onOneLine().replaceAll(" at /[^ ]*", "");
        CaseRow row = rowOf(problem);
        if (row == null) {
            return message;
        }
        String[] steps = steps(problem);
        int ofField = row.table().many() ? 2 : 1;
        String column = row.table().columns().stream()
                .filter(each -> steps.length > ofField && each.field().equals(steps[ofField]))
                .map(each -> "column " + each.name() + " of table ")
                .findFirst()
                .orElse("table ");
        return "In " + column + row.table().name() + ": " + message;
    }

    private static String[] steps(InputProblem problem) {
        return problem.pointer().isEmpty()
                ? new String[0]
                : problem.pointer().substring(1).split("/");
    }

    private static String places(List<CaseRow> rows) {
        String places = rows.stream()
                .map(CaseRow::place)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(RowPlace::file).thenComparingLong(RowPlace::line))
                .limit(MOST_PLACES)
                .map(RowPlace::toString)
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " (" + places + (rows.size() > MOST_PLACES ? ", …" : "") + ")";
    }

    private Map<String, List<CaseRow>> byTable() {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.table().name(), TreeMap::new, Collectors.toList()));
    }

    private String tables() {
        return rows.stream().map(row -> row.table().name()).distinct().sorted().collect(Collectors.joining(", "));
    }
}
