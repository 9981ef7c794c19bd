package org.caseclock.engine.kie.gate;

import org.caseclock.engine.kie.read.Gathering;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** How many patterns there are, and things that they ask: the compiler makes a class of each, which takes milliseconds. */
final class Conditions {

    private Conditions() {}

    static int in(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            BaseDescr gathered = Gathering.of(pattern);
            return 1 + pattern.getDescrs().size() + (gathered == null ? 0 : in(gathered));
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
