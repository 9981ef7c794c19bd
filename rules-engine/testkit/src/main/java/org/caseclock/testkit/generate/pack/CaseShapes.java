package org.caseclock.testkit.generate.pack;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Code;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.OwnField;
import org.caseclock.facts.OwnFields;
import org.caseclock.facts.Participant;
import org.caseclock.facts.PlannedService;
import org.caseclock.facts.RecordPlace;
import org.caseclock.facts.Recording;
import org.caseclock.facts.Service;
import org.jspecify.annotations.Nullable;

/** The kinds of facts that a case file of a pack may hold, with what its fields may hold. */
final class CaseShapes {

    private final CaseSchema schema;
    private final Map<String, KindShape> kinds = new LinkedHashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();

    private CaseShapes(CaseSchema schema) {
        this.schema = schema;
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            Class<?> type = element(component.getGenericType());
            if (type != null && Fact.class.isAssignableFrom(type) && type.isRecord()) {
                add(FactKind.of(type), component.getName());
            }
        }
        schema.kinds().values().forEach(kind -> add(kind, kind.field()));
    }

    /** Of what a pack declares, and the library knows. */
    static CaseShapes of(CaseSchema schema) {
        return new CaseShapes(schema);
    }

    /** All kinds, the participant and the exit among them. */
    List<KindShape> all() {
        return List.copyOf(kinds.values());
    }

    /** A kind by what rules call it; none where there is none. */
    @Nullable
    KindShape find(String type) {
        return kinds.get(type);
    }

    /** A kind by what rules call it, which there is. */
    KindShape of(String type) {
        return Objects.requireNonNull(kinds.get(type), type);
    }

    /** The field of a case file in which facts of a kind stand. */
    String listOf(KindShape kind) {
        return Objects.requireNonNull(lists.get(kind.type()));
    }

    private void add(FactKind kind, String list) {
        List<FieldShape> fields = new ArrayList<>();
        for (RecordComponent component : kind.java().getRecordComponents()) {
            if (!component.getName().equals(KindShape.ID)
                    && component.getType() != OwnFields.class
                    && component.getType() != FactKind.class) {
                fields.add(ofLibrary(component));
            }
        }
        schema.fieldsOf(kind.type()).values().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(field -> fields.add(declared(field)));
        kinds.put(kind.type(), new KindShape(kind, fields));
        lists.put(kind.type(), list);
    }

    private FieldShape ofLibrary(RecordComponent component) {
        String name = component.getName();
        Type generic = component.getGenericType();
        boolean isList = generic instanceof ParameterizedType;
        boolean isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean isRequired = component.getAccessor().isAnnotationPresent(JsonProperty.class)
                || isProgram(component)
                || (!isList && !isNullable);
        Class<?> type = Objects.requireNonNull(element(generic));
        if (CodeLists.isList(type)) {
            return new FieldShape(name, isList ? Form.CODES : Form.CODE, isRequired, false, codes(type), List.of());
        }
        if (type == Recording.class) {
            return new FieldShape(name, Form.PLACES, false, false, codes(RecordPlace.class), List.of());
        }
        Form form = type == LocalDate.class
                ? Form.DAY
                : type == Boolean.class
                        ? Form.YES_NO
                        : type == Integer.class || type == int.class ? Form.WHOLE : text(name, isList);
        return new FieldShape(
                name,
                form,
                isRequired,
                false,
                List.of(),
                form == Form.ID || form == Form.IDS ? named(name) : List.of());
    }

    /** The programs must be said, even where there are none. */
    private static boolean isProgram(RecordComponent component) {
        return component.getDeclaringRecord() == Participant.class
                && component.getName().equals("programs");
    }

    /** A text that is called so names other facts. */
    private static Form text(String name, boolean isList) {
        return isList ? Form.IDS : name.endsWith("Id") ? Form.ID : Form.TEXT;
    }

    /** What {@code serviceId} names are services; activities are services that were given or are planned. */
    private static List<String> named(String field) {
        if (field.equals("activities")) {
            return List.of(Service.class.getSimpleName(), PlannedService.class.getSimpleName());
        }
        return field.endsWith("Id")
                ? List.of(field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1, field.length() - 2))
                : List.of();
    }

    private FieldShape declared(OwnField field) {
        Form form = switch (field.form()) {
            case YES_NO -> Form.YES_NO;
            case CODE -> Form.CODE;
            case CODES -> Form.CODES;
            case TEXT -> Form.TEXT;
            case NUMBER -> Form.NUMBER;
            case AMOUNT -> Form.AMOUNT;
            case DATE -> Form.DAY;
            case ID -> Form.ID;
            case IDS -> Form.IDS;
        };
        return new FieldShape(
                field.name(),
                form,
                false,
                true,
                List.copyOf(field.codes()),
                field.of() == null ? List.of() : List.of(field.of()));
    }

    private List<Object> codes(Class<?> list) {
        List<Object> codes = new ArrayList<>(CodeLists.library().codes(list));
        schema.codesOf(list.getSimpleName())
                .forEach(name -> codes.add(CodeLists.library().declared(list.asSubclass(Code.class), name)));
        return codes;
    }

    private static @Nullable Class<?> element(Type type) {
        Type element = type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type;
        return element instanceof Class<?> known ? known : null;
    }
}
