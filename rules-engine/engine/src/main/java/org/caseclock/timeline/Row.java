package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of the pack.
 *
 * @param table the table's name in {@code policy.yaml}
 * @param line the line of the file, from 1
 * @param cells the values in each column, in the order of the file; none where the cell says that there is none
 * @param optional the columns in which there may be no value
 */
public record Row(String table, int line, Map<String, Set<String>> cells, Set<String> optional) {

    public Row {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        cells.forEach((column, values) -> copy.put(column, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
        cells = Collections.unmodifiableMap(copy);
        optional = Set.copyOf(optional);
    }

    /** Whether a column holds one of these values. */
    public boolean has(String column, String... values) {
        return !Collections.disjoint(cells.getOrDefault(column, Set.of()), Arrays.asList(values));
    }

    /** Whether each column that is named like a field of a fact holds that field's value, or is empty as the field is. */
    public boolean agrees(Fact fact) {
        return agrees(fact, false);
    }

    /** Whether it would agree with a fact if the fact's empty fields were filled, those aside that may have no value. */
    public boolean mayAgree(Fact fact) {
        return agrees(fact, true);
    }

    private boolean agrees(Fact fact, boolean filled) {
        Map<String, Method> fields = Accessors.of(fact.getClass());
        for (Map.Entry<String, Set<String>> cell : cells.entrySet()) {
            Method field = fields.get(cell.getKey());
            if (field != null
                    && !holds(
                            cell.getValue(),
                            Accessors.read(field, fact),
                            filled && !optional.contains(cell.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Set<String> cell, @Nullable Object value, boolean filled) {
        if (value == null) {
            return cell.isEmpty() || filled;
        }
        return cell.contains(String.valueOf(value));
    }
}
