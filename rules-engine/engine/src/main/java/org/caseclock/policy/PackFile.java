package org.caseclock.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.OwnForm;
import org.caseclock.facts.Program;
import org.caseclock.timeline.TimelineDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code policy.yaml}, as it is written.
 *
 * @param id the pack's id, which is also its folder's name
 * @param title the policy's title
 * @param board the board whose policy it is
 * @param jurisdiction the state
 * @param programs the programs that it governs
 * @param source the document that it was written from
 * @param versions its versions, by the day from which they are in force
 * @param closures days, beside weekends and federal holidays, on which no business is done
 * @param parameters the parameters, by name
 * @param tables the tables, by name; none where nothing is said
 * @param timeline the timeline facts that its rules match
 * @param clauses the clauses, by id, in the policy's own order
 * @param terms what words of the policy are called today; none where nothing is said
 * @param codes the codes that it declares, with what sentences call them, by the name of their list; none where nothing is
 *     said
 * @param fields the fields that it declares of facts of the library and of the participant, by their type; none where
 *     nothing is said
 * @param facts the kinds of facts that it declares, by what rules call them; none where nothing is said
 * @param emptyMeans what empty fields mean by the policy's reading, by kind of fact and field, as in
 *     {@code Survey.returnedOn}; none where nothing is said
 */
record PackFile(
        String id,
        String title,
        String board,
        String jurisdiction,
        List<Program> programs,
        String source,
        List<VersionEntry> versions,
        List<Closure> closures,
        Map<String, ParameterDefinition> parameters,
        @Nullable Map<String, TableDefinition> tables,
        TimelineDefinition timeline,
        Map<String, Clause> clauses,
        @Nullable Map<String, Term> terms,
        @Nullable Map<String, Map<String, String>> codes,
        @Nullable Map<String, Map<String, FieldEntry>> fields,
        @Nullable Map<String, FactEntry> facts,
        @Nullable Map<String, EmptyField> emptyMeans) {

    PackFile {
        if (programs == null) {
            throw new IllegalArgumentException("The programs of a pack is required.");
        }
        versions = versions == null ? List.of() : List.copyOf(versions);
        closures = closures == null ? List.of() : List.copyOf(closures);
        tables = tables == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    @Override
    public Map<String, TableDefinition> tables() {
        return tables == null ? Map.of() : tables;
    }

    /** What empty fields mean by the policy's reading. */
    EmptyMeans meanings() {
        return emptyMeans == null
                ? EmptyMeans.UNKNOWN
                : new EmptyMeans(emptyMeans.entrySet().stream()
                        .map(each -> new EmptyMeans.Field(
                                each.getKey().substring(0, each.getKey().indexOf('.')),
                                each.getKey().substring(each.getKey().indexOf('.') + 1),
                                each.getValue().means(),
                                each.getValue().because()))
                        .toList());
    }

    /**
     * A field of which the policy says what it means that it is empty.
     *
     * @param means what it means
     * @param because the citation, or the reason
     */
    record EmptyField(EmptyMeans.Meaning means, String because) {}

    /**
     * A field that the pack declares.
     *
     * @param is what it holds
     * @param list the list of its codes; for codes only
     * @param of the kind of record that it names; for ids only, and empty where it may name any
     * @param words what sentences call it; where nothing is said, the words of its name
     */
    record FieldEntry(
            OwnForm is,
            @Nullable String list,
            @Nullable String of,
            @Nullable String words) {}

    /**
     * A kind of fact that the pack declares.
     *
     * @param words what sentences call it; where nothing is said, the words of its name
     * @param listedAs the field of a case file that lists its facts; where nothing is said, its name in the plural
     * @param lasts whether it has a first and a last day, and not one day
     * @param fields its fields, by name, beside its id, days and recordings
     */
    record FactEntry(
            @Nullable String words,
            @Nullable String listedAs,
            @Nullable Boolean lasts,
            @Nullable Map<String, FieldEntry> fields) {}

    /**
     * A version.
     *
     * @param id its name
     * @param inForceFrom the first day on which it is in force
     * @param citation the section that says so
     * @param rules the file of its rules, beside {@code policy.yaml}; {@code policy.drl} where nothing is said
     */
    record VersionEntry(
            String id,
            LocalDate inForceFrom,
            String citation,
            @Nullable String rules) {}

    /**
     * A day on which no business is done.
     *
     * @param date the day
     * @param reason why
     */
    record Closure(LocalDate date, String reason) {}
}
