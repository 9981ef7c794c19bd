package org.caseclock.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Values for some gaps of a case.
 *
 * @param values by gap
 */
record Filling(Map<Gap, Object> values) {

    Set<Gap> gaps() {
        return values.keySet();
    }

    Filling without(Gap gap) {
        Map<Gap, Object> rest = new LinkedHashMap<>(values);
        rest.remove(gap);
        return new Filling(rest);
    }

    Filling with(Gap gap, Object value) {
        Map<Gap, Object> changed = new LinkedHashMap<>(values);
        changed.put(gap, value);
        return new Filling(changed);
    }

    /** The case so filled; none where a fact refuses the value. */
    @Nullable
    CaseFile in(CaseFile caseFile) {
        CaseFile filled = caseFile;
        try {
            for (Map.Entry<Gap, Object> each : values.entrySet()) {
                filled = each.getKey().fill(filled, each.getValue());
            }
        } catch (IllegalArgumentException e) {
            return null;
        }
        return filled;
    }

    /** The gaps whatever the case: {@code Contact.contactWith + Contact.outcome}. */
    String kinds() {
        return gaps().stream().map(Gap::kind).distinct().sorted().collect(Collectors.joining(" + "));
    }

    @Override
    public String toString() {
        return values.entrySet().stream()
                .map(each -> each.getKey().text() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
