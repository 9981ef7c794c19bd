package org.caseclock.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every fact's constructor makes sure of. */
final class Checked {

    private Checked() {}

    static String id(@Nullable String id, String kind) {
        String given = required(id, "id", kind, "?");
        if (given.isBlank()) {
            String article = "aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ";
            throw new IllegalArgumentException("The id of " + article + kind + " must not be blank.");
        }
        return given;
    }

    static <T> T required(@Nullable T value, String field, String kind, @Nullable String id) {
        if (value == null) {
            throw new IllegalArgumentException("The " + field + " of " + kind + " " + id + " is required.");
        }
        return value;
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <T> @Nullable List<T> optionalList(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    static OwnFields own(@Nullable OwnFields own) {
        return own == null ? OwnFields.NONE : own;
    }
}
