package org.caseclock.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Row;
import org.caseclock.timeline.TimelineDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A policy as it is in force from a day on.
 *
 * @param id its name
 * @param inForceFrom the first day
 * @param supersededFrom the first day of the next version; empty for the last
 * @param rules the rules; where the pack extends another, first those of that pack
 * @param parameters the values of its parameters, by name
 * @param rows the rows of its tables
 * @param timeline the timeline facts that its rules match
 * @param emptyMeans what empty fields mean by its reading
 */
public record PolicyVersion(
        String id,
        LocalDate inForceFrom,
        @Nullable LocalDate supersededFrom,
        List<RuleFile> rules,
        Map<String, Parameter> parameters,
        List<Row> rows,
        TimelineDefinition timeline,
        EmptyMeans emptyMeans) {

    public PolicyVersion {
        rules = List.copyOf(rules);
        parameters = Map.copyOf(parameters);
        rows = List.copyOf(rows);
    }

    /** A clause with the numbers of this version in its texts. */
    public Clause told(Clause clause) {
        return Placeholders.filled(clause, parameters);
    }

    /** Whether the version is the one in force on a day. */
    public boolean governs(LocalDate day) {
        return !day.isBefore(inForceFrom) && (supersededFrom == null || day.isBefore(supersededFrom));
    }
}
