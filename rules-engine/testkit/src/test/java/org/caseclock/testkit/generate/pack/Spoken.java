package org.caseclock.testkit.generate.pack;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Status;

/** What was said of each clause in many evaluations: statuses, outcomes of decisions, notes and items to review. */
final class Spoken {

    private final Map<String, Set<String>> said = new TreeMap<>();

    void add(Evaluation evaluation) {
        evaluation
                .obligations()
                .forEach(each -> say(each.clause(), each.status().name()));
        evaluation
                .exclusions()
                .forEach(each -> say(each.clause(), each.outcome().name()));
        evaluation.outcomes().forEach(each -> say(each.clause(), each.outcome().name()));
        evaluation
                .decisions()
                .forEach(each ->
                        say(each.clause(), each.outcome() == null ? Status.UNDETERMINED.name() : each.outcome()));
        evaluation.reviewItems().forEach(each -> say(each.clause(), "LISTED"));
        evaluation.notes().forEach(each -> say(each.clause(), "NOTED"));
    }

    private synchronized void say(String clause, String what) {
        said.computeIfAbsent(clause, key -> new TreeSet<>()).add(what);
    }

    Map<String, Set<String>> said() {
        return said;
    }

    /** The clauses that rules judge and of which nothing was said. */
    Set<String> silent(RulesEngine engine) {
        Set<String> silent = new TreeSet<>();
        engine.rules().forEach(rule -> silent.addAll(rule.clauses()));
        silent.retainAll(engine.pack().clauses().keySet());
        silent.removeAll(said.keySet());
        return silent;
    }
}
