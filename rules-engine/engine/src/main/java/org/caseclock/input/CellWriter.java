package org.caseclock.input;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseclock.facts.Recording;
import org.jspecify.annotations.Nullable;

/** Writes a cell as JSON. What does not fit its form stays the text that it is: the reader says what is wrong with it. */
final class CellWriter {

    private static final String SEPARATOR = ";";
    private static final String NONE = "[]";
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(-?(?:0|[1-9]\\d{0,99}))(?:\\.0{1,9})?");

    private static final int MOST_SIGNS = 100;

    /** Small numbers are written so by databases; large ones lose digits where a spreadsheet writes them with an exponent. */
    private static final Pattern DECIMAL_NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,99})(?:\\.\\d{1,99})?(?:[eE]-0?[56])?");

    private static final RecordComponent[] OF_RECORDING = Recording.class.getRecordComponents();

    private CellWriter() {}

    static void write(JsonGenerator json, CellForm form, Object cell) throws IOException {
        String text = text(cell);
        switch (form) {
            case TEXT, ID -> json.writeString(text);
            case DATE -> json.writeString(DateText.dayOf(text));
            case BOOLEAN -> {
                if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
                    json.writeBoolean(text.equalsIgnoreCase("true"));
                } else {
                    json.writeString(text);
                }
            }
            case INTEGER -> {
                Matcher number = WHOLE_NUMBER.matcher(text);
                if (number.matches()) {
                    json.writeNumber(new BigInteger(number.group(1)));
                } else {
                    json.writeString(text);
                }
            }
            case DECIMAL -> {
                String number = cell instanceof Double || cell instanceof Float || cell instanceof BigDecimal
                        ? plain(cell.toString())
                        : text;
                if (DECIMAL_NUMBER.matcher(number).matches()) {
                    json.writeNumber(number);
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

    /** A cell as a text without blanks around it. A whole number is written as one, whatever kind of number it is held as. */
    static String text(Object cell) {
        if (cell instanceof Double || cell instanceof Float || cell instanceof BigDecimal) {
            try {
                return new BigDecimal(cell.toString()).toBigIntegerExact().toString();
            } catch (ArithmeticException | NumberFormatException e) {
                return cell.toString();
            }
        }
        return Blanks.trim(cell.toString());
    }

    /** A number without an exponent; as it is where it is none, or none that a case could have. */
    private static String plain(String number) {
        try {
            BigDecimal exact = new BigDecimal(number);
            return Math.abs((long) exact.scale()) > MOST_SIGNS ? number : exact.toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static Collection<? extends @Nullable Object> elements(Object cell) {
        if (cell instanceof Collection<?> elements) {
            return elements;
        }
        if (cell instanceof Object[] elements) {
            return Arrays.asList(elements);
        }
        String text = text(cell);
        if (text.equals(NONE)) {
            return List.of();
        }
        // one after the last element names no other
        String listed = text.endsWith(SEPARATOR) ? text.substring(0, text.length() - 1) : text;
        return List.of(listed.split(SEPARATOR, -1));
    }

    private static void writeElement(JsonGenerator json, CellForm form, @Nullable Object element) throws IOException {
        if (element instanceof Map<?, ?> fields) {
            json.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                json.writeFieldName(String.valueOf(field.getKey()));
                Object value = field.getValue();
                writeText(json, value == null ? null : DateText.dayOf(text(value)));
            }
            json.writeEndObject();
        } else if (form == CellForm.RECORDINGS && element != null) {
            writeRecording(json, text(element));
        } else {
            writeText(json, element);
        }
    }

    /** A place, or a place and a date. */
    private static void writeRecording(JsonGenerator json, String text) throws IOException {
        String[] parts = Blanks.split(text, OF_RECORDING.length);
        json.writeStartObject();
        for (int i = 0; i < parts.length; i++) {
            json.writeStringField(OF_RECORDING[i].getName(), DateText.dayOf(parts[i]));
        }
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(text(value));
        }
    }
}
