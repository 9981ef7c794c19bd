package org.caseclock.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.policy.PackFile.FactEntry;
import org.caseclock.policy.PackFile.FieldEntry;
import org.caseclock.policy.PackFile.VersionEntry;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.timeline.TimelineDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code policy.yaml} of a pack that extends another, as it is written. State, programs, closures and terms are
 * those of the pack that it extends; a closure more would give more time to what is due in business days.
 *
 * @param base the pack that it extends: the id of a shipped pack, or a folder such as {@code ../base}
 * @param id the pack's id
 * @param title the title of what the operator adds
 * @param board the operator whose it is
 * @param source the document that it was written from
 * @param versions its versions; before the first the pack that it extends holds alone
 * @param tightened stricter values for parameters of the pack that it extends, by parameter
 * @param parameters more parameters, by name
 * @param tables more tables, by name
 * @param timeline more timeline facts, by new names
 * @param codes more codes, by the name of their list
 * @param fields more fields, by the type of what has them
 * @param facts more kinds of facts, by what rules call them
 * @param clauses more clauses, by id; null only where somebody means to take one away
 */
record OverlayFile(
        @JsonProperty("extends") String base,
        String id,
        String title,
        String board,
        String source,
        List<VersionEntry> versions,
        @Nullable Map<String, List<DatedValue>> tightened,
        @Nullable Map<String, ParameterDefinition> parameters,
        @Nullable Map<String, TableDefinition> tables,
        @Nullable TimelineDefinition timeline,
        @Nullable Map<String, Map<String, String>> codes,
        @Nullable Map<String, Map<String, FieldEntry>> fields,
        @Nullable Map<String, FactEntry> facts,
        @Nullable Map<String, @Nullable Clause> clauses) {

    OverlayFile {
        versions = versions == null ? List.of() : List.copyOf(versions);
        tightened = orNone(tightened);
        parameters = orNone(parameters);
        tables = orNone(tables);
        timeline = Objects.requireNonNullElse(timeline, TimelineDefinition.EMPTY);
        clauses = orNone(clauses);
    }

    @Override
    public Map<String, List<DatedValue>> tightened() {
        return tightened == null ? Map.of() : tightened;
    }

    @Override
    public Map<String, ParameterDefinition> parameters() {
        return parameters == null ? Map.of() : parameters;
    }

    @Override
    public Map<String, TableDefinition> tables() {
        return tables == null ? Map.of() : tables;
    }

    @Override
    public TimelineDefinition timeline() {
        return timeline == null ? TimelineDefinition.EMPTY : timeline;
    }

    @Override
    public Map<String, @Nullable Clause> clauses() {
        return clauses == null ? Map.of() : clauses;
    }

    private static <T> Map<String, T> orNone(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** What it adds, as a pack of the state and the programs of the one that it extends. */
    PackFile added(PolicyPack extended) {
        return new PackFile(
                id,
                title,
                board,
                extended.jurisdiction(),
                extended.programs(),
                source,
                versions,
                List.of(),
                parameters(),
                tables(),
                timeline(),
                clauses(),
                null,
                codes,
                fields,
                facts,
                null);
    }
}
