package org.caseclock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.caseclock.facts.CaseSchema;
import org.caseclock.timeline.Row;
import org.jspecify.annotations.Nullable;

/**
 * Puts a pack and what an overlay adds to it together. Before the overlay's first version the pack holds as it is; from
 * then on a version begins wherever one of either begins, and holds what both say.
 */
final class Overlay {

    private final PolicyPack base;
    private final PackFile added;
    private final CaseSchema schema;
    private final Map<String, ParameterDefinition> parameters;
    private final PackTexts texts;

    /**
     * @param schema what it and its base declare
     * @param tightened the parameters of the base to which the overlay gives stricter values
     */
    Overlay(
            PolicyPack base,
            PackFile added,
            CaseSchema schema,
            Map<String, ParameterDefinition> tightened,
            PackTexts texts) {
        this.base = base;
        this.added = added;
        this.schema = schema;
        this.parameters = new LinkedHashMap<>(base.parameters());
        this.parameters.putAll(tightened);
        this.parameters.putAll(added.parameters());
        this.texts = texts;
    }

    PolicyPack pack() {
        List<PolicyVersion> versions = versions(PackReader.versions(added, schema, parameters, texts));
        return new PolicyPack(
                added.id(),
                added.title(),
                added.board(),
                added.jurisdiction(),
                added.programs(),
                added.source(),
                versions,
                base.closures(),
                parameters,
                both(base.tables(), added.tables()),
                both(base.clauses(), clauses()),
                base.terms(),
                schema,
                texts.digest(base.digest()),
                base);
    }

    /** No rule speaks of a clause before the overlay is in force. */
    private Map<String, Clause> clauses() {
        LocalDate start = added.versions().get(0).inForceFrom();
        boolean fromTheFirst = start.equals(base.versions().get(0).inForceFrom());
        Map<String, Clause> clauses = new LinkedHashMap<>();
        added.clauses().forEach((id, clause) -> clauses.put(id, fromTheFirst ? clause : clause.orFrom(start)));
        return clauses;
    }

    private List<PolicyVersion> versions(List<PolicyVersion> own) {
        TreeSet<LocalDate> starts = new TreeSet<>();
        base.versions().forEach(version -> starts.add(version.inForceFrom()));
        own.forEach(version -> starts.add(version.inForceFrom()));
        List<PolicyVersion> versions = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate next = starts.higher(start);
            PolicyVersion below = Objects.requireNonNull(base.versionOn(start));
            versions.add(own.stream()
                    .filter(version -> version.governs(start))
                    .findFirst()
                    .map(version -> together(below, version, start, next))
                    .orElseGet(() -> until(below, start, next)));
        }
        return versions;
    }

    private PolicyVersion together(PolicyVersion below, PolicyVersion own, LocalDate start, @Nullable LocalDate next) {
        List<RuleFile> rules = new ArrayList<>(below.rules());
        rules.addAll(own.rules());
        List<Row> rows = new ArrayList<>(below.rows());
        rows.addAll(own.rows());
        return new PolicyVersion(
                below.id() + "+" + own.id(),
                start,
                next,
                rules,
                PackReader.parameters(parameters, start),
                rows,
                below.timeline().and(added.timeline()),
                below.emptyMeans());
    }

    private static PolicyVersion until(PolicyVersion below, LocalDate start, @Nullable LocalDate next) {
        return new PolicyVersion(
                below.id(),
                start,
                next,
                below.rules(),
                below.parameters(),
                below.rows(),
                below.timeline(),
                below.emptyMeans());
    }

    private static <T> Map<String, T> both(Map<String, T> first, Map<String, T> added) {
        Map<String, T> both = new LinkedHashMap<>(first);
        both.putAll(added);
        return both;
    }
}
