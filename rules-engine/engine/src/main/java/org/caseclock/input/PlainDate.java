package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Takes {@code yyyy-MM-dd} and nothing else: no time, no list of numbers, no day that the calendar lacks. */
final class PlainDate extends StdScalarDeserializer<LocalDate> {
    private static final long serialVersionUID = 1L;

    private static final int LENGTH = "yyyy-MM-dd".length();

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        if (parser.currentToken() == JsonToken.VALUE_STRING && text.length() == LENGTH) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // told below, in the words that every wrong date is told in
            }
        }
        if (!parser.currentToken().isScalarValue()) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a date (yyyy-MM-dd)");
    }
}
