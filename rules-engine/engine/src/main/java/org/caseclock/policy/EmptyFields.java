package org.caseclock.policy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.caseclock.facts.Kinds;
import org.jspecify.annotations.Nullable;

/** The fields of facts that may be empty. */
final class EmptyFields {

    private EmptyFields() {}

    /** What is wrong with saying what it means that a field is empty. */
    static Optional<String> problemWith(String name, EmptyMeans.Meaning means) {
        int point = name.indexOf('.');
        Class<?> kind = point < 0 ? null : Kinds.ofType(name.substring(0, point));
        if (kind == null) {
            return Optional.of("What may be empty (" + name
                    + ") must be a kind of fact and a field of it, as in Survey.returnedOn.");
        }
        Optional<RecordComponent> field = Arrays.stream(kind.getRecordComponents())
                .filter(each -> each.getName().equals(name.substring(point + 1))
                        && each.getAccessor().getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .findFirst();
        if (field.isEmpty()) {
            return Optional.of("There is no field " + name + " that may be empty.");
        }
        Class<?> type = field.get().getType();
        if (type == Integer.class) {
            return Optional.of("The field " + name + " must be no number: that none is on record means nothing.");
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
}
