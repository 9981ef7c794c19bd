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

    /** No calendar of people has it; databases write it for a day that nobody knows. */
    static final String NO_YEAR = "0000-";

    private static final int LENGTH = "yyyy-MM-dd".length();

    PlainDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = parser.getText();
        if (parser.currentToken() == JsonToken.VALUE_STRING && isPlain(text) && !text.startsWith(NO_YEAR)) {
            try {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, LENGTH));
            } catch (DateTimeException e) {
                // told below, in the words that every wrong date is told in
            }
        }
        if (!parser.currentToken().isScalarValue()) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "a date (yyyy-MM-dd)");
    }

    /** Looked at by hand, since a case has some fifty dates and the formatter takes its time. */
    private static boolean isPlain(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            boolean dash = i == 4 || i == 7;
            if (dash ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
