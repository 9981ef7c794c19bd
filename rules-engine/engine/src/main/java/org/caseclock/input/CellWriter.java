package org.caseclock.input;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** Writes a cell as JSON. What does not fit its form stays the text that it is: the reader says what is wrong with it. */
final class CellWriter {

    private static final String SEPARATOR = ";";
    private static final String NONE = "[]";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,99})");
    private static final RecordComponent[] OF_RECORDING = Recording.class.getRecordComponents();

    private CellWriter() {}

    static void write(JsonGenerator json, CellForm form, Object cell) throws IOException {
        String text = cell.toString();
        switch (form) {
            case TEXT, DATE -> json.writeString(text);
            case BOOLEAN -> {
                if (text.equals("true") || text.equals("false")) {
                    json.writeBoolean(text.equals("true"));
                } else {
                    json.writeString(text);
                }
            }
            case INTEGER -> {
                if (WHOLE_NUMBER.matcher(text).matches()) {
                    json.writeNumber(new BigInteger(text));
                } else {
                    json.writeString(text);
                }
            }
            case LIST, RECORDINGS -> {
                json.writeStartArray();
                for (Object element : elements(cell)) {
                    writeElement(json, form, element);
                }
                json.writeEndArray();
            }
        }
    }

    private static Collection<? extends @Nullable Object> elements(Object cell) {
        if (cell instanceof Collection<?> elements) {
            return elements;
        }
        if (cell instanceof Object[] elements) {
            return Arrays.asList(elements);
        }
        return cell.equals(NONE) ? List.of() : List.of(cell.toString().split(SEPARATOR, -1));
    }

    private static void writeElement(JsonGenerator json, CellForm form, @Nullable Object element) throws IOException {
        if (element instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                writeText(json, field.getValue());
            }
            json.writeEndObject();
        } else if (form == CellForm.RECORDINGS && element != null) {
            writeRecording(json, element.toString());
        } else {
            writeText(json, element);
        }
    }

    /** A place, or a place and a date. */
    private static void writeRecording(JsonGenerator json, String text) throws IOException {
        String[] parts = text.split(" ", OF_RECORDING.length);
        json.writeStartObject();
        for (int i = 0; i < parts.length; i++) {
            json.writeStringField(OF_RECORDING[i].getName(), parts[i]);
        }
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }
}
