package org.caseclock.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.caseclock.input.InputException;
import org.caseclock.input.StrictReader;
import org.caseclock.policy.PackFile.VersionEntry;
import org.caseclock.policy.ParameterDefinition.DatedValue;
import org.caseclock.policy.TableDefinition.DatedFile;
import org.caseclock.timeline.Parameter;
import org.caseclock.timeline.Row;

/** Reads a pack's files and holds them against each other. */
final class PackReader {

    private static final String POLICY = "policy.yaml";
    private static final String RULES = "policy.drl";
    private static final StrictReader<PackFile> READER = StrictReader.yaml(PackFile.class);

    private PackReader() {}

    static PolicyPack read(PackFiles files) {
        String text = files.required(POLICY);
        PackFile file;
        try {
            file = READER.read(files.name(POLICY), text);
        } catch (InputException e) {
            throw new PackException(e.problems());
        }
        new PackCheck(file, files.name(POLICY), READER.locations(text)).run();
        Map<String, RuleFile> rules = rules(file, files);
        return new PolicyPack(
                file.id(),
                file.title(),
                file.board(),
                file.jurisdiction(),
                file.programs(),
                file.source(),
                versions(file, rules, tables(file, files)),
                closures(file),
                file.parameters(),
                file.tables(),
                file.timeline(),
                file.clauses(),
                Objects.requireNonNullElse(file.terms(), Map.of()),
                digest(text, rules, file, files));
    }

    private static Map<String, RuleFile> rules(PackFile file, PackFiles files) {
        Map<String, RuleFile> rules = new TreeMap<>();
        for (VersionEntry version : file.versions()) {
            String name = rulesOf(version);
            rules.computeIfAbsent(name, key -> new RuleFile(key, files.name(key), files.required(key)));
        }
        return rules;
    }

    private static String rulesOf(VersionEntry version) {
        return Objects.requireNonNullElse(version.rules(), RULES);
    }

    private static List<PolicyVersion> versions(
            PackFile file, Map<String, RuleFile> rules, Map<DatedFile, List<Row>> tables) {
        List<PolicyVersion> versions = new ArrayList<>();
        for (int i = 0; i < file.versions().size(); i++) {
            VersionEntry entry = file.versions().get(i);
            LocalDate next =
                    i + 1 < file.versions().size() ? file.versions().get(i + 1).inForceFrom() : null;
            versions.add(new PolicyVersion(
                    entry.id(),
                    entry.inForceFrom(),
                    next,
                    Objects.requireNonNull(rules.get(rulesOf(entry))),
                    parameters(file, entry.inForceFrom()),
                    rows(file, entry.inForceFrom(), tables)));
        }
        return versions;
    }

    /** The rows of each file of each table. */
    private static Map<DatedFile, List<Row>> tables(PackFile file, PackFiles files) {
        Map<DatedFile, List<Row>> tables = new HashMap<>();
        file.tables()
                .forEach((name, table) -> table.files()
                        .forEach(dated -> tables.put(
                                dated,
                                TableReader.read(
                                        name, table, files.name(dated.file()), files.required(dated.file())))));
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

    static Map<String, Parameter> parameters(PackFile file, LocalDate day) {
        Map<String, Parameter> parameters = new HashMap<>();
        file.parameters().forEach((name, definition) -> {
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

    private static String digest(String policy, Map<String, RuleFile> rules, PackFile file, PackFiles files) {
        Map<String, String> texts = new TreeMap<>();
        rules.forEach((name, rule) -> texts.put(name, rule.text()));
        for (TableDefinition table : file.tables().values()) {
            table.files().forEach(dated -> texts.put(dated.file(), files.required(dated.file())));
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(policy.getBytes(StandardCharsets.UTF_8));
            texts.forEach((name, content) -> {
                digest.update(("\0" + name + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(content.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
