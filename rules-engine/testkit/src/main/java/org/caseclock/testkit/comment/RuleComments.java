package org.caseclock.testkit.comment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caseclock.engine.kie.RuleReader;
import org.caseclock.engine.rules.ParsedRule;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PackException;
import org.caseclock.policy.Placeholders;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyVersion;
import org.caseclock.policy.RuleFile;

/** The comments above the rules of a pack: what each asks, of whom, by when and what meets it. */
public final class RuleComments {

    private final PolicyPack pack;

    private RuleComments(PolicyPack pack) {
        this.pack = pack;
    }

    /** Those of a pack. */
    public static RuleComments of(PolicyPack pack) {
        return new RuleComments(pack);
    }

    /**
     * The lines above each rule of a file, in its order, as the last version says them that uses the file; none where no
     * version does.
     *
     * @param file the file in the pack's own folder, such as {@code policy.drl}
     * @throws PackException if it says what no rule file may
     */
    public Optional<List<List<String>>> above(RuleFile file) {
        return lastWith(file.file()).map(version -> {
            WindowWords windows = new WindowWords(version.timeline(), version.parameters());
            Map<String, Clause> clauses = new LinkedHashMap<>();
            pack.clauses().forEach((id, clause) -> clauses.put(id, Placeholders.cited(clause, version.parameters())));
            TableWords tables = new TableWords(pack.tables(), version.inForceFrom());
            Map<ParsedRule, Set<String>> said = new LinkedHashMap<>();
            RuleReader.read(file)
                    .rules()
                    .forEach(rule -> said.put(
                            rule,
                            new RuleComment(clauses, windows, tables, pack.schema(), version.emptyMeans(), rule)
                                    .sentences()));
            SharedNumbers shared = new SharedNumbers(
                    clauses, new TreeSet<>(version.parameters().keySet()));
            said.forEach(shared::read);
            return said.entrySet().stream()
                    .map(rule -> Stream.concat(
                                    rule.getValue().stream(), shared.of(rule.getKey(), rule.getValue()).stream())
                            .flatMap(sentence -> CommentLines.of(sentence).stream())
                            .toList())
                    .toList();
        });
    }

    private Optional<PolicyVersion> lastWith(String file) {
        return pack.versions().stream()
                .filter(version -> version.rules().stream()
                        .anyMatch(rules ->
                                rules.pack().equals(pack.id()) && rules.file().equals(file)))
                .reduce((earlier, later) -> later);
    }
}
