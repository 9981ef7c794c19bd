package org.caseclock.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.Locale;

/**
 * A column of a {@link CaseTable}.
 *
 * @param name what it is called, such as {@code recorded_on}
 * @param field the field that its cells are of, such as {@code recordedOn}
 * @param form what its cells hold
 * @param required whether each row has a value
 */
public record CaseColumn(String name, String field, CellForm form, boolean required) {

    static CaseColumn of(RecordComponent component) {
        JsonProperty marked = component.getAccessor().getAnnotation(JsonProperty.class);
        return new CaseColumn(
                nameOf(component),
                component.getName(),
                CellForm.of(component.getGenericType()),
                RequiredUnlessNullable.isRequired(component.getAnnotatedType())
                        || (marked != null && marked.required()));
    }

    /** A field's name in the small letters and underscores of tables. */
    static String nameOf(RecordComponent component) {
        return nameOf(component.getName());
    }

    static String nameOf(String field) {
        return field.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
