package org.caseclock.timeline;

import java.util.Map;
import org.caseclock.facts.NotForRules;

/**
 * A row of a table of the pack.
 *
 * @param table the table's name in {@code policy.yaml}
 * @param line the line of the file, from 1
 * @param cells what stands in it
 * @param place where it stands
 */
public record Row(
        String table, int line, Cells cells, @NotForRules Place place) {

    /**
     * Where a row stands.
     *
     * @param file the file, as the user named it
     * @param columns where in the line the cell of each column begins, from 1
     */
    public record Place(String file, Map<String, Integer> columns) {

        public Place {
            columns = Map.copyOf(columns);
        }
    }
}
