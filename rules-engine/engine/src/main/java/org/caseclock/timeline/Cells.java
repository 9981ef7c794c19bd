package org.caseclock.timeline;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caseclock.facts.Answer;
import org.caseclock.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a table.
 *
 * @param values the values in each column, in the order of the file; none where the cell says that there is none
 * @param none the word that says that there is no value, by the columns in which there may be none; a fact may use it too
 */
public record Cells(Map<String, Set<String>> values, Map<String, String> none) {

    public Cells {
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        values.forEach((column, cell) -> copy.put(column, Collections.unmodifiableSet(new LinkedHashSet<>(cell))));
        values = Collections.unmodifiableMap(copy);
        none = Map.copyOf(none);
    }

    /** Whether a column holds one of these values. */
    public boolean have(String column, String... any) {
        return !Collections.disjoint(values.getOrDefault(column, Set.of()), Arrays.asList(any));
    }

    /** Whether each column that is named like a field of a fact holds that field's value, or is empty as the field is. */
    public boolean agree(Fact fact) {
        return agreeAnswer(fact).isYes();
    }

    /** Unknown while a field is empty that must have a value. */
    public Answer agreeAnswer(Fact fact) {
        Map<String, Method> fields = Accessors.of(fact.getClass());
        Answer all = Answer.YES;
        for (Map.Entry<String, Set<String>> cell : values.entrySet()) {
            Method field = fields.get(cell.getKey());
            if (field != null) {
                all = all.and(holds(cell.getKey(), cell.getValue(), fact, Accessors.read(field, fact)));
                if (all.isNo()) {
                    return all;
                }
            }
        }
        return all;
    }

    private Answer holds(String column, Set<String> cell, Fact fact, @Nullable Object written) {
        String wordForNone = none.get(column);
        Object value = value(written, wordForNone);
        if (value != null) {
            return Answer.of(cell.contains(String.valueOf(value)));
        }
        return cell.isEmpty() || wordForNone != null ? Answer.of(cell.isEmpty()) : Answer.unknown(fact, column);
    }

    private static @Nullable Object value(@Nullable Object written, @Nullable String wordForNone) {
        return wordForNone != null && wordForNone.equalsIgnoreCase(String.valueOf(written)) ? null : written;
    }
}
