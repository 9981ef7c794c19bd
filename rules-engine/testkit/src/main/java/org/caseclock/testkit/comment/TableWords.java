package org.caseclock.testkit.comment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseclock.engine.rules.Condition;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.TableDefinition;
import org.caseclock.policy.TableDefinition.DatedFile;

/**
 * Says where the tables are that a rule looks into.
 *
 * @param tables the tables of a pack, by name
 * @param day a day on which the rule is in force
 */
record TableWords(Map<String, TableDefinition> tables, LocalDate day) {

    /** A sentence on each. */
    List<String> of(ParsedRule rule) {
        return rule.when().stream()
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type().equals("Row"))
                .flatMap(pattern -> Asks.values(pattern, "table").stream())
                .map(Owing::text)
                .distinct()
                .flatMap(this::sentence)
                .toList();
    }

    private Stream<String> sentence(String name) {
        TableDefinition table = tables.get(name);
        DatedFile file = table == null ? null : table.on(day);
        if (table == null || file == null) {
            return Stream.of();
        }
        StringBuilder said = new StringBuilder("Table: " + file.file() + ".");
        table.columns().forEach((header, column) -> {
            if (column.none() != null) {
                said.append(" " + column.none() + " under " + header + " means none.");
            }
            if (Boolean.TRUE.equals(column.several()) && column.codes() != null) {
                said.append(" Several under " + header + ": "
                        + column.codes().stream().limit(2).collect(Collectors.joining("; ")) + ".");
            }
        });
        if (table.columns().values().stream().anyMatch(column -> column.codes() != null)) {
            said.append(" A code that is new there must also be listed in policy.yaml, under tables.");
        }
        return Stream.of(said.toString());
    }
}
