package org.caseclock.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What empty fields mean by the policy's reading. Of any other field, what is empty is unknown. */
public record EmptyMeans(List<Field> fields) {

    public static final EmptyMeans UNKNOWN = new EmptyMeans(List.of());

    public EmptyMeans {
        fields = List.copyOf(fields);
    }

    /**
     * A field and what it means that it is empty.
     *
     * @param type the kind of fact, such as {@code Survey}
     * @param field the field, such as {@code returnedOn}
     * @param means what an empty one means
     * @param because the citation or the reason
     */
    public record Field(String type, String field, Meaning means, String because) {}

    /** What a comparison is with its sides changed. */
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    /** What an empty field may mean. */
    public enum Meaning {
        /** A day that has not come: it is after every day. */
        NOT_YET,
        /** The answer no. */
        NOT_SO,
        /** There is none: no code, no text, an empty list. */
        NONE;

        /**
         * Whether what is compared holds where the field on the left is empty.
         *
         * @param withFalse whether it is compared with {@code false}
         */
        public boolean holds(String operator, boolean withFalse) {
            return switch (this) {
                case NOT_YET -> operator.equals(">") || operator.equals(">=") || operator.equals("!=");
                case NOT_SO -> operator.equals(withFalse ? "==" : "!=");
                case NONE -> operator.equals("!=") || operator.startsWith("not ");
            };
        }

        /** The same where the field on the right is empty. */
        public boolean holdsOnTheRight(String operator, boolean withFalse) {
            return holds(MIRRORED.getOrDefault(operator, operator), withFalse);
        }
    }

    /** All but what one field means. */
    public EmptyMeans without(Field field) {
        return new EmptyMeans(
                fields.stream().filter(each -> !each.equals(field)).toList());
    }

    /** What it means that a field is empty, if the policy says so. */
    public @Nullable Meaning of(String type, String field) {
        for (Field each : fields) {
            if (each.field().equals(field) && each.type().equals(type)) {
                return each.means();
            }
        }
        return null;
    }
}
