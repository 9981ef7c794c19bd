package org.caseclock.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingTable;
import org.caseclock.ledger.SetEvaluation;

/**
 * What a caseload is evaluated under: one policy, or several at once.
 *
 * @param evaluator what evaluates a case
 * @param engines what evaluates it under each policy
 * @param json what is said of a case as a line of JSON
 * @param table the same as rows of a table
 * @param <E> what is said of a case
 */
public record Policies<E>(
        CaseEvaluator<E> evaluator, List<RulesEngine> engines, Function<E, String> json, FindingTable<E> table) {

    public Policies {
        engines = List.copyOf(engines);
    }

    /** One policy. */
    public static Policies<Evaluation> of(RulesEngine engine) {
        return new Policies<>(engine, List.of(engine), Evaluation::toJson, FindingTable.OF_ONE);
    }

    /** Several at once. */
    public static Policies<SetEvaluation> of(PolicySet set) {
        return new Policies<>(set, set.engines(), SetEvaluation::toJson, FindingTable.OF_SEVERAL);
    }

    /** Whether what is said of a case tells several policies apart. */
    public boolean areSeveral() {
        return !(evaluator instanceof RulesEngine);
    }

    /** The ids of the packs, in their order. */
    public String ids() {
        return each(engine -> engine.pack().id());
    }

    /** The digests of the packs' files, in the same order. */
    public String digests() {
        return each(engine -> engine.pack().digest());
    }

    private String each(Function<RulesEngine, String> of) {
        return engines.stream().map(of).collect(Collectors.joining(" + "));
    }

    /** The tables of facts that the source of the cases does not keep. */
    public Set<String> without() {
        return engines.stream()
                .flatMap(engine -> engine.without().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
