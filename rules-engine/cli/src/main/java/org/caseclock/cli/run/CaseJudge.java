package org.caseclock.cli.run;

import java.util.function.Predicate;
import org.caseclock.engine.CaseEvaluator;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.SetEvaluation;

/**
 * Judges cases, under one policy or several.
 *
 * @param evaluator what evaluates them
 * @param isGoverned whether the participant is in a program of the policy, or of one of them
 * @param <E> what is said of a case
 */
public record CaseJudge<E>(CaseEvaluator<E> evaluator, Predicate<E> isGoverned) {

    /** Under one policy. */
    public static CaseJudge<Evaluation> by(RulesEngine engine) {
        return new CaseJudge<>(engine, Evaluation::isGoverned);
    }

    /** Under several. */
    public static CaseJudge<SetEvaluation> by(PolicySet set) {
        return new CaseJudge<>(set, evaluation -> evaluation.policies().stream().anyMatch(Evaluation::isGoverned));
    }
}
