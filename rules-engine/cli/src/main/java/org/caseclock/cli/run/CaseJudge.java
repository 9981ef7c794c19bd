package org.caseclock.cli.run;

import org.caseclock.cli.options.When;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.SetEvaluation;

/**
 * Judges cases, under one policy or several.
 *
 * @param <E> what is said of a case
 */
public interface CaseJudge<E> {

    /** What cases are read with. */
    CaseSchema schema();

    E evaluate(CaseFile caseFile, When when);

    /** Whether the participant is in a program of the policy, or of one of them. */
    boolean isGoverned(E evaluation);

    /** Under one policy. */
    static CaseJudge<Evaluation> by(RulesEngine engine) {
        return new CaseJudge<>() {
            @Override
            public CaseSchema schema() {
                return engine.pack().schema();
            }

            @Override
            public Evaluation evaluate(CaseFile caseFile, When when) {
                return engine.evaluate(caseFile, when.asOf(), when.horizonDays());
            }

            @Override
            public boolean isGoverned(Evaluation evaluation) {
                return evaluation.isGoverned();
            }
        };
    }

    /** Under several. */
    static CaseJudge<SetEvaluation> by(PolicySet set) {
        return new CaseJudge<>() {
            @Override
            public CaseSchema schema() {
                return set.schema();
            }

            @Override
            public SetEvaluation evaluate(CaseFile caseFile, When when) {
                return set.evaluate(caseFile, when.asOf(), when.horizonDays());
            }

            @Override
            public boolean isGoverned(SetEvaluation evaluation) {
                return evaluation.policies().stream().anyMatch(Evaluation::isGoverned);
            }
        };
    }
}
