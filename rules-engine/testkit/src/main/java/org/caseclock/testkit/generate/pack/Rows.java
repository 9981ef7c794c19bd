package org.caseclock.testkit.generate.pack;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.caseclock.testkit.generate.Dice;
import org.caseclock.timeline.Accessors;
import org.caseclock.timeline.Row;

/** Makes facts agree with rows of tables. */
final class Rows {

    private Rows() {}

    /** Puts the cells of a row into the fields that are named like its columns; now and then all but one. */
    static void agree(FactDraft fact, Row row, Dice dice) {
        Map<String, Set<String>> cells = new LinkedHashMap<>();
        row.cells().values().forEach((column, cell) -> {
            if (!field(fact, column).isEmpty()) {
                cells.put(field(fact, column), cell);
            }
        });
        List<String> fields = new ArrayList<>(cells.keySet());
        String left = fields.isEmpty() || dice.percent(80) ? "" : dice.pick(fields);
        cells.forEach((field, cell) -> {
            if (field.equals(left)) {
                return;
            }
            if (cell.isEmpty()) {
                fact.leaveEmpty(field);
            } else {
                fact.set(field, dice.pick(List.copyOf(new TreeSet<>(cell))));
            }
        });
    }

    /** The text field of a column's name, or that from which what is called so is worked out; empty where there is none. */
    private static String field(FactDraft fact, String column) {
        FieldShape same = fact.shape().field(column);
        if (same != null) {
            return same.form() == Form.TEXT ? column : "";
        }
        Method derived = Accessors.of(fact.shape().kind().java()).get(column);
        return fact.shape().fields().stream()
                .filter(field -> derived != null && field.form() == Form.TEXT && column.startsWith(field.name()))
                .map(FieldShape::name)
                .findFirst()
                .orElse("");
    }
}
