package org.caseclock.reference;

import java.util.List;
import java.util.Set;

/**
 * An empty field, and the values that tell apart whatever it could be filled with.
 *
 * @param name the field, as it is told: {@code the startDate of service s1}
 * @param values with what it may be filled; at least one
 */
record Gap<V>(Set<String> name, List<V> values) {

    Gap {
        values = List.copyOf(values);
    }
}
