package org.caseclock.policy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.jspecify.annotations.Nullable;

/**
 * The fields of facts that may be empty.
 *
 * @param schema what the pack declares beside the library
 */
record EmptyFields(CaseSchema schema) {

    /** What is wrong with saying what it means that a field is empty. */
    Optional<String> problemWith(String name, EmptyMeans.Meaning means) {
        int point = name.indexOf('.');
        FactKind kind = point < 0 ? null : schema.kind(name.substring(0, point));
        if (kind == null) {
            return Optional.of("What may be empty (" + name
                    + ") must be a kind of fact and a field of it, as in Survey.returnedOn.");
        }
        Class<?> type = type(kind, name.substring(point + 1));
        if (type == null) {
            return Optional.of("There is no field " + name + " that may be empty.");
        }
        if (Number.class.isAssignableFrom(type)) {
            return Optional.of(
                    "What it means that " + name + " is empty cannot be said here: it holds a number, and one that is"
                            + " not on record is not known, and zero or more.");
        }
        boolean fits = switch (means) {
            case NOT_YET -> type == LocalDate.class;
            case NOT_SO -> type == Boolean.class;
            case NONE -> type != LocalDate.class && type != Boolean.class;
        };
        return fits
                ? Optional.empty()
                : Optional.of("What an empty " + name + " means (" + means + ") must be "
                        + (type == LocalDate.class ? "NOT_YET" : type == Boolean.class ? "NOT_SO" : "NONE") + ".");
    }

    private @Nullable Class<?> type(FactKind kind, String field) {
        OwnField own = schema.field(kind.type(), field);
        return own != null
                ? own.form().type()
                : Arrays.stream(kind.java().getRecordComponents())
                        .filter(each -> each.getName().equals(field)
                                && each.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                        .findFirst()
                        .<Class<?>>map(RecordComponent::getType)
                        .orElse(null);
    }
}
