package org.caseclock.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.OwnForm;
import org.jspecify.annotations.Nullable;

/** Reads what stands in fields that packs declare. */
final class OwnValues {

    private OwnValues() {}

    /** The value at which the parser stands; null where it is empty. */
    static @Nullable Object read(OwnField field, JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        return switch (field.form()) {
            case YES_NO -> context.readValue(parser, Boolean.class);
            case DATE -> context.readValue(parser, LocalDate.class);
            case TEXT, ID -> text(parser, context);
            case CODE -> code(field, parser, context);
            case CODES, IDS -> list(field, parser, context);
            case NUMBER, AMOUNT -> number(field, parser, context);
        };
    }

    private static BigDecimal number(OwnField field, JsonParser parser, DeserializationContext context)
            throws IOException {
        BigDecimal number = context.readValue(parser, BigDecimal.class);
        int decimals = field.form() == OwnForm.AMOUNT ? OwnFields.CENTS : OwnFields.MOST_DECIMALS;
        if (!OwnFields.fits(number, decimals)) {
            throw new OwnValueException(
                    parser,
                    "",
                    field.form() == OwnForm.AMOUNT
                            ? "an amount in dollars with at most two decimals, below a trillion"
                            : "a number with at most " + OwnFields.MOST_DECIMALS + " decimals, below a trillion",
                    null);
        }
        return number;
    }

    private static String text(JsonParser parser, DeserializationContext context) throws IOException {
        return Objects.requireNonNull(new TrimmedTexts().deserialize(parser, context));
    }

    private static String code(OwnField field, JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw wrong(field, parser, "");
        }
        String written = text(parser, context);
        if (!field.codes().contains(written)) {
            throw wrong(field, parser, written);
        }
        return written;
    }

    private static OwnValueException wrong(OwnField field, JsonParser parser, String written) {
        return new OwnValueException(
                parser,
                written,
                "one of " + String.join(", ", field.codes()),
                written.isEmpty()
                        ? null
                        : Nearest.to(written, field.codes())
                                .map(near -> near + ".")
                                .orElse(null));
    }

    private static List<String> list(OwnField field, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw MismatchedInputException.from(parser, List.class, "not a list");
        }
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                values.add(element(field, parser, context));
            } catch (JsonMappingException e) {
                e.prependPath(values, values.size());
                throw e;
            }
        }
        return values;
    }

    private static String element(OwnField field, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (field.form() == OwnForm.CODES) {
            return code(field, parser, context);
        }
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw MismatchedInputException.from(parser, String.class, "null in a list");
        }
        return text(parser, context);
    }
}
