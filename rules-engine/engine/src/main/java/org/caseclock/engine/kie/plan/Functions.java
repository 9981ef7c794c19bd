package org.caseclock.engine.kie.plan;

import org.drools.core.base.accumulators.CollectListAccumulateFunction;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.model.Variable;
import org.drools.model.functions.accumulate.AccumulateFunction;

/** What an accumulate makes of what it gathers. */
final class Functions {

    private Functions() {}

    static GatherStep.Function of(AccumulateFunction function) {
        Object made = function.createFunctionObject();
        if (function.getExternalVars() == null && function.getSource() instanceof Variable) {
            if (made instanceof CollectListAccumulateFunction) {
                return GatherStep.Function.COLLECT_LIST;
            }
            if (made instanceof CountAccumulateFunction) {
                return GatherStep.Function.COUNT;
            }
        }
        throw new UnplannableException("it accumulates by " + made.getClass().getSimpleName());
    }
}
