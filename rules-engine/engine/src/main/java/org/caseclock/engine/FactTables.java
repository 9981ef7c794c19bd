package org.caseclock.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Fact;
import org.caseclock.facts.FactKind;
import org.caseclock.facts.Participant;
import org.caseclock.input.CaseTable;

/** The kinds of facts by the names of their tables, such as {@code case_notes}. */
final class FactTables {

    private static final Map<String, FactKind> KINDS = kinds();

    private FactTables() {}

    /** In the order of the case file's fields, and then those that a pack declares. */
    static Map<String, FactKind> all(CaseSchema schema) {
        Map<String, FactKind> all = new LinkedHashMap<>(KINDS);
        schema.kinds().values().forEach(kind -> all.put(CaseTable.nameOf(kind), kind));
        return all;
    }

    /** What the facts of a table are called in a sentence, in the plural. */
    static String inWords(String table) {
        return table.equals("exit") ? "exits" : table.replace('_', ' ');
    }

    private static Map<String, FactKind> kinds() {
        Map<String, FactKind> kinds = new LinkedHashMap<>();
        for (CaseTable table : CaseTable.all()) {
            Arrays.stream(CaseFile.class.getRecordComponents())
                    .filter(component -> component.getName().equals(table.field()))
                    .map(FactTables::kind)
                    .filter(kind -> Fact.class.isAssignableFrom(kind) && kind != Participant.class)
                    .forEach(kind -> kinds.put(table.name(), FactKind.of(kind)));
        }
        return kinds;
    }

    private static Class<?> kind(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
