package org.caseclock.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseclock.facts.CaseSchema;
import org.caseclock.input.InputException;
import org.caseclock.input.StrictReader;
import org.caseclock.policy.PackFile.VersionEntry;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.TableDefinition.DatedFile;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Row;
import org.jspecify.annotations.Nullable;

/** Reads a pack's files and holds them against each other. */
final class PackReader {

    static final String POLICY = "policy.yaml";
    static final String RULES = "policy.drl";
    private static final StrictReader<PackFile> READER = StrictReader.yaml(PackFile.class);

    private PackReader() {}

    static PolicyPack read(PackFiles files) {
        return read(files, List.of());
    }

    /**
     * Reads a pack that others extend.
     *
     * @param extending the policy files of those others, the one that was asked for first
     */
    static PolicyPack read(PackFiles files, List<String> extending) {
        String text = files.required(POLICY);
        try {
            READER.requirePlain(files.name(POLICY), text);
        } catch (InputException e) {
            throw new PackException(e.problems());
        }
        return READER.locations(text).has("/extends")
                ? OverlayReader.read(files, text, extending)
                : readPlain(files, text);
    }

    private static PolicyPack readPlain(PackFiles files, String text) {
        PackFile file = parse(READER, files.name(POLICY), text);
        PackProblems problems = new PackProblems(files.name(POLICY), READER.locations(text));
        CaseSchema schema = new SchemaCheck(file, CaseSchema.STANDARD, problems).schema();
        new PackCheck(file, schema, Set.of(), problems).run();
        problems.throwIfAny();
        PackTexts texts = new PackTexts(text, files);
        namedFiles(file, texts, problems);
        problems.throwIfAny();
        List<PolicyVersion> versions = versions(file, schema, file.parameters(), texts);
        PackCheck.timelines(versions, file.tables().keySet(), schema, problems);
        problems.throwIfAny();
        return new PolicyPack(
                file.id(),
                file.title(),
                file.board(),
                file.jurisdiction(),
                file.programs(),
                file.source(),
                versions,
                closures(file),
                file.parameters(),
                file.tables(),
                file.clauses(),
                Objects.requireNonNullElse(file.terms(), Map.of()),
                schema,
                texts.digest(),
                null);
    }

    /** A file that is named and not there is a slip in its name, most likely. */
    static void namedFiles(PackFile file, PackTexts texts, PackProblems problems) {
        for (int i = 0; i < file.versions().size(); i++) {
            namedFile(file.versions().get(i).rules(), "/versions/" + i + "/rules", texts, problems);
        }
        file.tables().forEach((name, table) -> {
            for (int i = 0; i < table.files().size(); i++) {
                namedFile(table.files().get(i).file(), "/tables/" + name + "/files/" + i + "/file", texts, problems);
            }
        });
    }

    private static void namedFile(@Nullable String file, String pointer, PackTexts texts, PackProblems problems) {
        if (file != null && PackFiles.INSIDE.matcher(file).matches() && !texts.has(file)) {
            problems.reportValue(pointer, "The pack has no file " + file + ".", null);
        }
    }

    static <T> T parse(StrictReader<T> reader, String name, String text) {
        try {
            return reader.read(name, text);
        } catch (InputException e) {
            throw new PackException(PackKinds.of(e.problems()));
        }
    }

    /** The versions of a file, with values for these parameters. */
    static List<PolicyVersion> versions(
            PackFile file, CaseSchema schema, Map<String, ParameterDefinition> parameters, PackTexts texts) {
        Map<DatedFile, List<Row>> tables = tables(file, texts);
        List<PolicyVersion> versions = new ArrayList<>();
        for (int i = 0; i < file.versions().size(); i++) {
            VersionEntry entry = file.versions().get(i);
            LocalDate next =
                    i + 1 < file.versions().size() ? file.versions().get(i + 1).inForceFrom() : null;
            versions.add(new PolicyVersion(
                    entry.id(),
                    entry.inForceFrom(),
                    next,
                    rules(file, schema, entry, texts),
                    parameters(parameters, entry.inForceFrom()),
                    rows(file, entry.inForceFrom(), tables),
                    file.timeline(),
                    file.meanings()));
        }
        return versions;
    }

    /** What adds no clause may do without rules. */
    private static List<RuleFile> rules(PackFile file, CaseSchema schema, VersionEntry version, PackTexts texts) {
        String name = Objects.requireNonNullElse(version.rules(), RULES);
        return version.rules() == null && file.clauses().isEmpty() && !texts.has(RULES)
                ? List.of()
                : List.of(new RuleFile(file.id(), name, texts.name(name), texts.required(name), schema));
    }

    /** The rows of each file of each table. */
    private static Map<DatedFile, List<Row>> tables(PackFile file, PackTexts texts) {
        Map<DatedFile, List<Row>> tables = new HashMap<>();
        file.tables()
                .forEach((name, table) -> table.files()
                        .forEach(dated -> tables.put(
                                dated,
                                TableReader.read(
                                        name, table, texts.name(dated.file()), texts.required(dated.file())))));
        return tables;
    }

    private static List<Row> rows(PackFile file, LocalDate day, Map<DatedFile, List<Row>> tables) {
        List<Row> rows = new ArrayList<>();
        for (TableDefinition table : file.tables().values()) {
            DatedFile dated = table.on(day);
            if (dated != null) {
                rows.addAll(tables.getOrDefault(dated, List.of()));
            }
        }
        return rows;
    }

    static Map<String, Parameter> parameters(Map<String, ParameterDefinition> definitions, LocalDate day) {
        Map<String, Parameter> parameters = new HashMap<>();
        definitions.forEach((name, definition) -> {
            DatedValue value = definition.on(day);
            if (value != null) {
                parameters.put(name, definition.as(name, value));
            }
        });
        return parameters;
    }

    private static Map<LocalDate, String> closures(PackFile file) {
        Map<LocalDate, String> closures = new LinkedHashMap<>();
        file.closures().forEach(closure -> closures.put(closure.date(), closure.reason()));
        return closures;
    }
}
