package org.caseclock.reference.training;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.caseclock.policy.PolicyPack;
import org.caseclock.reference.Owed;
import org.jspecify.annotations.Nullable;

/** What pack and reference say of a case: by clause and subject, the status and, where both tell them, the days. */
final class Comparison {

    static final PolicyPack PACK = PolicyPack.load(Path.of("../../examples/three-rivers-training"));

    /** Clauses of the pack that the reference does not have. */
    private static final Set<String> OF_THE_PACK_ALONE = Set.of("D.2", "E.2", "P.2");

    private Comparison() {}

    static CaseFile read(ObjectNode file) {
        return CaseFiles.one(PACK.schema(), "case.json", file.toString());
    }

    /** The clauses of which they say different things. */
    static Set<String> differing(Map<String, String> rules, Map<String, String> plain) {
        Set<String> keys = new TreeSet<>(rules.keySet());
        keys.addAll(plain.keySet());
        Set<String> clauses = new TreeSet<>();
        for (String key : keys) {
            // Of limits the reference tells no days.
            if (!(rules.getOrDefault(key, "") + " ").startsWith(plain.getOrDefault(key, "nothing") + " ")) {
                clauses.add(clauseOf(key));
            }
        }
        return clauses;
    }

    static Map<String, String> rules(RulesEngine engine, CaseFile caseFile, LocalDate asOf, int horizon) {
        return rules(engine.evaluate(caseFile, asOf, horizon));
    }

    static Map<String, String> rules(Evaluation evaluation) {
        Map<String, String> findings = new TreeMap<>();
        for (Obligation each : evaluation.obligations()) {
            put(findings, keyOf(evaluation, each), each.status(), each.opens(), each.due());
        }
        findings.keySet().removeIf(key -> OF_THE_PACK_ALONE.contains(clauseOf(key)));
        evaluation.decisions().stream()
                .filter(each -> !OF_THE_PACK_ALONE.contains(each.clause()))
                .forEach(each ->
                        findings.put(key(each.clause(), ""), each.outcome() == null ? "UNDETERMINED" : each.outcome()));
        return findings;
    }

    static Map<String, String> plain(CaseFile caseFile, LocalDate asOf, int horizon) {
        Map<String, String> findings = new TreeMap<>();
        for (Owed each : TrainingReference.judge(caseFile, asOf, horizon)) {
            put(findings, key(each.clause(), each.subject()), each.status(), each.opens(), each.due());
        }
        TrainingReference.priority(caseFile, asOf).ifPresent(outcome -> findings.put(key("D.1", ""), outcome));
        return findings;
    }

    static Map<String, String> of(String clause, Map<String, String> findings) {
        Map<String, String> found = new TreeMap<>(findings);
        found.keySet().removeIf(key -> !clauseOf(key).equals(clause));
        return found;
    }

    static String clauseOf(String key) {
        return key.substring(0, key.indexOf(' '));
    }

    static String keyOf(Evaluation evaluation, Obligation obligation) {
        int before = evaluation.caseId().length() + 1 + obligation.clause().length();
        return key(obligation.clause(), obligation.id().substring(before).replaceFirst("^/", ""));
    }

    private static void put(
            Map<String, String> findings,
            String key,
            Enum<?> status,
            @Nullable LocalDate opens,
            @Nullable LocalDate due) {
        String told = opens == null ? status.name() : status + " " + opens + " " + due;
        if (findings.put(key, told) != null) {
            throw new IllegalStateException("Twice: " + key);
        }
    }

    private static String key(String clause, String subject) {
        return clause + " " + subject;
    }
}
