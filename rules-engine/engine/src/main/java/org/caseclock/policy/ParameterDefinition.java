package org.caseclock.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.caseclock.facts.OwnFields;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.TextPattern;
import org.caseclock.timeline.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A number or code list of a policy that an analyst may change without touching a rule, in {@code policy.yaml}.
 *
 * @param about what it governs
 * @param unit what its values count or name
 * @param stricter in which direction it becomes stricter
 * @param values its values, each from a day on
 */
public record ParameterDefinition(String about, Unit unit, Stricter stricter, List<DatedValue> values) {

    /**
     * A value from a day on.
     *
     * @param from the day from which it holds
     * @param value a number or {@code none}, a code or a list of codes
     * @param citation the section that sets it
     * @param source the document that the section is of
     * @param checkedOn the day on which it was last compared with the source
     */
    public record DatedValue(LocalDate from, JsonNode value, String citation, String source, LocalDate checkedOn) {}

    public ParameterDefinition {
        values = values == null ? List.of() : List.copyOf(values);
    }

    /** The value in force on a day, the last that began on or before it; none before the first. */
    public @Nullable DatedValue on(LocalDate day) {
        DatedValue current = null;
        for (DatedValue value : values) {
            if (!value.from().isAfter(day)) {
                current = value;
            }
        }
        return current;
    }

    /** A value as rules see it. */
    Parameter as(String name, DatedValue dated) {
        JsonNode value = dated.value();
        if (unit == Unit.CODE || unit == Unit.CODES) {
            List<String> codes = value.isArray()
                    ? StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList()
                    : List.of(value.asText());
            return Parameter.of(name, unit, codes);
        }
        if (unit == Unit.PATTERN) {
            return value.asText().isEmpty()
                    ? Parameter.notSet(name, unit)
                    : Parameter.of(name, unit, List.of(value.asText()));
        }
        if (isNone(value)) {
            return Parameter.notSet(name, unit);
        }
        return unit.isExact() ? Parameter.of(name, unit, exact(value)) : Parameter.of(name, unit, value.asInt());
    }

    /** What is wrong with a value, if anything. */
    @Nullable
    String problemWith(DatedValue dated) {
        boolean list = dated.value().isArray();
        return switch (unit) {
            case CODE -> dated.value().isTextual() ? null : "must be a code";
            case PATTERN ->
                isPattern(dated.value())
                        ? null
                        : "must be a pattern (a regular expression of the kind RE2, of at most 500 characters)";
            case CODES -> list ? null : "must be a list of codes";
            case DOLLARS, QUANTITY, PERCENT ->
                isExact(dated.value()) || isNone(dated.value())
                        ? null
                        : "must be a number from 0 to " + unit.most() + " of at most "
                                + (unit.decimals() == OwnFields.CENTS ? "two" : unit.decimals()) + " decimals, or none";
            case DAYS, BUSINESS_DAYS, MONTHS, COUNT ->
                (dated.value().isInt() && dated.value().asInt() >= 0) || isNone(dated.value())
                        ? dated.value().asInt() > unit.most() ? "must be at most " + unit.most() : null
                        : "must be a whole number, 0 or more, or none";
        };
    }

    private boolean isExact(JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
            return false;
        }
        BigDecimal number = exact(value);
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(unit.most())) <= 0
                && OwnFields.fits(number, unit.decimals());
    }

    /** As it is written: a number with few digits comes through unchanged. */
    private static BigDecimal exact(JsonNode value) {
        return new BigDecimal(value.asText()).stripTrailingZeros();
    }

    /** A limit that the policy leaves out and a board may set. */
    private static boolean isNone(JsonNode value) {
        return "none".equals(value.asText());
    }

    private static boolean isPattern(JsonNode value) {
        return value.isTextual() && TextPattern.isReadable(value.asText());
    }
}
