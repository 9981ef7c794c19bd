package org.caseclock.engine.kie.gate;

import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** How many patterns there are, and things that they ask: the compiler makes a class of each, which takes milliseconds. */
final class Conditions {

    private Conditions() {}

    static int in(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            int inside = pattern.getSource() instanceof AccumulateDescr accumulate ? in(accumulate.getInput()) : 0;
            return 1 + pattern.getDescrs().size() + inside;
        }
        int all = 0;
        if (condition instanceof ConditionalElementDescr several) {
            for (Object part : several.getDescrs()) {
                all += in((BaseDescr) part);
            }
        }
        return all;
    }
}
