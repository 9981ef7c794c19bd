package org.caseclock.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.regex.Pattern;
import org.caseclock.facts.OwnField;

/**
 * A column of a {@link CaseTable}.
 *
 * @param name what it is called, such as {@code recorded_on}
 * @param field the field that its cells are of, such as {@code recordedOn}
 * @param form what its cells hold
 * @param required whether each row has a value
 */
public record CaseColumn(String name, String field, CellForm form, boolean required) implements Serializable {

    private static final Pattern NAMES_A_RECORD = Pattern.compile("id|\\w+Id");

    static CaseColumn of(RecordComponent component) {
        JsonProperty marked = component.getAccessor().getAnnotation(JsonProperty.class);
        return new CaseColumn(
                nameOf(component),
                component.getName(),
                component.getType() == String.class
                                && NAMES_A_RECORD.matcher(component.getName()).matches()
                        ? CellForm.ID
                        : CellForm.of(component.getGenericType()),
                RequiredUnlessNullable.isRequired(component.getAnnotatedType())
                        || (marked != null && marked.required()));
    }

    /** The column of a field that a pack declares. */
    static CaseColumn of(OwnField field) {
        return new CaseColumn(nameOf(field.name()), field.name(), CellForm.of(field.form()), false);
    }

    /** A field's name in the small letters and underscores of tables. */
    static String nameOf(RecordComponent component) {
        return nameOf(component.getName());
    }

    static String nameOf(String field) {
        return field.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
