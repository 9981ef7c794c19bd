package org.caseclock.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields that a pack declares of a fact, by their names. A field that is not there is empty: what would stand
 * in it is not known. Immutable.
 */
public final class OwnFields {

    /** None. */
    public static final OwnFields NONE = new OwnFields(Map.of());

    /** How many decimals an amount may have. */
    public static final int CENTS = 2;

    /** How many decimals a number may have. */
    public static final int MOST_DECIMALS = 6;

    /** How many digits may stand before them; no program pays more. */
    private static final int MOST_DIGITS = 12;

    private final Map<String, Object> values;

    private OwnFields(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * These values; null ones are left out.
     *
     * @param values a {@link Boolean}, a {@link String} (texts, codes and ids), a {@link BigDecimal}, a {@link LocalDate} or a
     *     list of texts each, by the field's name
     * @throws IllegalArgumentException if a value is of another type
     */
    public static OwnFields of(Map<String, ? extends @Nullable Object> values) {
        Map<String, Object> kept = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                kept.put(name, plain(name, value));
            }
        });
        return kept.isEmpty() ? NONE : new OwnFields(Collections.unmodifiableMap(kept));
    }

    private static Object plain(String name, Object value) {
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return List.copyOf(list);
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        if (value instanceof Boolean || value instanceof String || value instanceof LocalDate) {
            return value;
        }
        throw new IllegalArgumentException(
                "The " + name + " must be a truth value, a text, a number, a date or a list of" + " texts, not "
                        + value.getClass().getSimpleName() + ".");
    }

    /** Whether a number is of a size that a case can have, and has at most so many decimals. */
    public static boolean fits(BigDecimal number, int decimals) {
        // The digits are counted first: a number such as 1e999999999 would take up all memory if it were written out.
        return (long) number.precision() - number.scale() <= MOST_DIGITS
                && (number.scale() <= decimals || number.stripTrailingZeros().scale() <= decimals);
    }

    /**
     * Equal numbers are written alike.
     *
     * @throws IllegalArgumentException if the number is of a size that no case has
     */
    public static BigDecimal plain(BigDecimal number) {
        if (!fits(number, MOST_DECIMALS)) {
            throw new IllegalArgumentException(
                    "A number must have at most " + MOST_DIGITS + " digits and " + MOST_DECIMALS + " decimals.");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** The values by their fields, in the order of their names; empty ones are not there. */
    public Map<String, Object> values() {
        return values;
    }

    /** Yes or no; empty where the field is. */
    public @Nullable Boolean yesNo(String field) {
        return (Boolean) values.get(field);
    }

    /** A code, a text or an id; empty where the field is. */
    public @Nullable String text(String field) {
        return (String) values.get(field);
    }

    /** Codes or ids; empty where the field is. */
    @SuppressWarnings("unchecked") // only lists of texts are taken
    public @Nullable List<String> texts(String field) {
        return (List<String>) values.get(field);
    }

    /** Whether nothing stands in any of them. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** A number, as it is; empty where the field is. */
    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) values.get(field);
    }

    /** An amount in dollars, with its cents; empty where the field is. */
    public @Nullable BigDecimal amount(String field) {
        BigDecimal number = number(field);
        return number == null || number.scale() >= CENTS ? number : number.setScale(CENTS, RoundingMode.UNNECESSARY);
    }

    /** A day; empty where the field is. */
    public @Nullable LocalDate date(String field) {
        return (LocalDate) values.get(field);
    }

    /** These fields with another value in one. */
    public OwnFields with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> changed = new TreeMap<>();
        changed.put(field, value);
        return with(changed);
    }

    /** These fields with other values in some. */
    public OwnFields with(Map<String, ? extends @Nullable Object> changed) {
        Map<String, @Nullable Object> all = new TreeMap<>(values);
        all.putAll(changed);
        return of(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof OwnFields own && values.equals(own.values));
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
