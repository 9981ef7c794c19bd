package org.caseclock.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.facts.CaseSchema;
import org.caseclock.facts.Program;
import org.jspecify.annotations.Nullable;

/**
 * A board's policy: its rules, clauses, parameters and versions. Load it once and {@linkplain
 * org.caseclock.engine.RulesEngine#compile compile} it.
 *
 * @param id the pack's id
 * @param title the policy's title
 * @param board the board whose policy it is
 * @param jurisdiction the state
 * @param programs the programs that it governs
 * @param source the document that it was written from
 * @param versions the versions, oldest first
 * @param closures days, beside weekends and federal holidays, on which no business is done, with the reason
 * @param parameters what the parameters are, by name
 * @param tables what the tables are, by name
 * @param clauses the clauses, by id, in the policy's own order, as they are written; see {@link #told}
 * @param terms what words of the policy are called today, in the order of {@code policy.yaml}; often none
 * @param schema the facts, fields and codes that it declares beside what the library knows
 * @param digest the SHA-256 of its files, as hexadecimal digits
 * @param base the pack that it extends; most extend none
 */
public record PolicyPack(
        String id,
        String title,
        String board,
        String jurisdiction,
        List<Program> programs,
        String source,
        List<PolicyVersion> versions,
        Map<LocalDate, String> closures,
        Map<String, ParameterDefinition> parameters,
        Map<String, TableDefinition> tables,
        Map<String, Clause> clauses,
        Map<String, Term> terms,
        CaseSchema schema,
        String digest,
        @Nullable PolicyPack base) {

    /** The folder of the class path in which packs are shipped, one folder a pack. */
    public static final String SHIPPED = "caseclock-rules";

    public PolicyPack {
        programs = List.copyOf(programs);
        versions = List.copyOf(versions);
        closures = Map.copyOf(closures);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /**
     * Loads a pack from its folder.
     *
     * @throws PackException if a file is missing, malformed or contradicts another, or the pack that it extends is refused
     */
    public static PolicyPack load(Path folder) {
        return PackReader.read(PackFiles.in(folder));
    }

    /**
     * Loads a pack from its folder, with other texts instead of some of its files, to try what they would do.
     *
     * @param instead the texts, by the file in the folder, such as {@code policy.yaml}
     * @throws PackException as for what lies in the folder
     */
    public static PolicyPack load(Path folder, Map<String, String> instead) {
        return PackReader.read(PackFiles.instead(PackFiles.in(folder), instead));
    }

    /**
     * Loads a pack that was shipped on the class path, such as those of {@code caseclock-rules}.
     *
     * @throws PackException if there is none of that id, or it is refused
     */
    public static PolicyPack load(String id) {
        return PackReader.read(PackFiles.shipped(id));
    }

    /**
     * This pack with another value of a parameter in every version, to try what it would do. It is no pack to judge by.
     *
     * @param name the parameter
     * @param value the value, as in {@code policy.yaml}
     * @throws IllegalArgumentException if there is no such parameter, or the value is none of its kind
     */
    public PolicyPack trying(String name, String value) {
        return Trial.of(this, name, value);
    }

    /** The clauses, by id, with the numbers of the last version in their texts. */
    public Map<String, Clause> told() {
        Map<String, Clause> told = new LinkedHashMap<>();
        clauses.keySet().forEach(id -> told.put(id, Objects.requireNonNull(told(id))));
        return told;
    }

    /** A clause with the numbers of the last version in its texts; empty if there is none of that id. */
    public @Nullable Clause told(String id) {
        Clause clause = clauses.get(id);
        return clause == null ? null : versions.get(versions.size() - 1).told(clause);
    }

    /** Whether a clause comes from the pack that it extends. */
    public boolean inherits(String clause) {
        return base != null && base.clauses().containsKey(clause);
    }

    /** The version in force on a day; none before the first. */
    public @Nullable PolicyVersion versionOn(LocalDate day) {
        for (PolicyVersion version : versions) {
            if (version.governs(day)) {
                return version;
            }
        }
        return null;
    }
}
