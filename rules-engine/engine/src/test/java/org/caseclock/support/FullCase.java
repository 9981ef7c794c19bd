package org.caseclock.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CodeLists;
import org.caseclock.facts.OwnFields;

/** A case in which every field of every kind of fact is filled, one fact a kind. */
public final class FullCase {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FullCase() {}

    public static ObjectNode json() {
        return object(CaseFile.class);
    }

    private static ObjectNode object(Class<?> record) {
        ObjectNode object = JSON.objectNode();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getType() == OwnFields.class || component.getName().equals("ownFacts")) {
                continue; // what packs declare
            }
            object.set(component.getName(), value(component.getGenericType(), record.getSimpleName()));
        }
        return object;
    }

    private static JsonNode value(Type type, String owner) {
        if (type instanceof ParameterizedType list) {
            ArrayNode array = JSON.arrayNode();
            array.add(value(list.getActualTypeArguments()[0], owner));
            return array;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return JSON.textNode("some " + owner);
        }
        if (plain == LocalDate.class) {
            return JSON.textNode("2025-03-04");
        }
        if (plain == Boolean.class) {
            return JSON.booleanNode(true);
        }
        if (plain == Integer.class || plain == int.class) {
            return JSON.numberNode(2);
        }
        return CodeLists.isList(plain)
                ? JSON.textNode(CodeLists.library().names(plain).get(0))
                : object(plain);
    }
}
