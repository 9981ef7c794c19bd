package org.caseclock.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.Fact;
import org.caseclock.input.CaseTable;

/** The kinds of facts by the names of their tables, such as {@code case_notes}. */
final class FactTables {

    private static final Map<String, Class<?>> KINDS = kinds();

    private FactTables() {}

    /** In the order of the case file's fields. */
    static Map<String, Class<?>> all() {
        return KINDS;
    }

    /** What the facts of a table are called in a sentence, in the plural. */
    static String inWords(String table) {
        return table.equals("exit") ? "exits" : table.replace('_', ' ');
    }

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (CaseTable table : CaseTable.all()) {
            Arrays.stream(CaseFile.class.getRecordComponents())
                    .filter(component -> component.getName().equals(table.field()))
                    .map(FactTables::kind)
                    .filter(Fact.class::isAssignableFrom)
                    .forEach(kind -> kinds.put(table.name(), kind));
        }
        return kinds;
    }

    private static Class<?> kind(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }
}
