package org.caseclock.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a {@link CaseTable}.
 *
 * @param table the table
 * @param id the fact's id; an empty text where it has none
 * @param json the fact as an object of JSON on one line, as a case file has it
 * @param place where it stands; empty where nobody can say
 */
public record CaseRow(
        CaseTable table, String id, String json, @Nullable RowPlace place) {

    /** By id, so that a case is the same text in whatever order its rows come. */
    static final Comparator<CaseRow> ORDER = Comparator.comparing(CaseRow::id).thenComparing(CaseRow::json);

    private static final JsonFactory JSON = new JsonFactory();

    /** A row of which nobody can say where it stands. */
    public CaseRow(CaseTable table, String id, String json) {
        this(table, id, json, null);
    }

    /** A row of which nobody can say where it stands. */
    public static CaseRow of(CaseTable table, Map<String, ? extends @Nullable Object> cells) {
        return of(table, cells, null);
    }

    /**
     * A row as a database or a file has it. A cell that is no text holds a {@link Boolean}, a {@link Number}, a {@link
     * java.time.LocalDate} or {@code java.sql.Date}, a collection or an array of texts, or a collection of maps with the
     * fields of a {@link org.caseclock.facts.Recording}. What does not fit its column is kept as a text, so that {@link
     * CaseFiles} refuses it.
     *
     * @param cells the cells by the names of their columns; a field is empty where its cell is not there, null, a text of
     *     blanks, or {@code NULL}. Columns that the table does not know are for {@link CaseTable#requireColumns} to refuse
     * @param place where it stands; empty where nobody can say
     */
    public static CaseRow of(CaseTable table, Map<String, ? extends @Nullable Object> cells, @Nullable RowPlace place) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (CaseColumn column : table.columns()) {
                Object cell = cells.get(column.name());
                if (cell != null && !isEmpty(cell) && !column.name().equals(CaseTable.CASE_ID)) {
                    json.writeFieldName(column.field());
                    CellWriter.write(json, column.form(), cell);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Object id = cells.get("id");
        return new CaseRow(table, id == null ? "" : CellWriter.text(id), text.toString(), place);
    }

    /** Lists and numbers are never. */
    private static boolean isEmpty(Object cell) {
        return cell instanceof CharSequence && CaseKey.isEmpty(CellWriter.text(cell));
    }
}
