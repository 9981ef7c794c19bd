package org.caseclock.engine.kie.gate;

import java.util.List;
import org.caseclock.engine.kie.read.Gathering;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** In how many ways a condition can come true. The compiler makes a rule of each. */
final class Alternatives {

    private Alternatives() {}

    static double of(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            BaseDescr gathered = Gathering.of(pattern);
            return gathered == null ? 1 : of(gathered);
        }
        if (!(condition instanceof ConditionalElementDescr several)) {
            return 1;
        }
        List<Double> parts = several.getDescrs().stream().map(Alternatives::of).toList();
        return condition instanceof OrDescr
                ? parts.stream().mapToDouble(part -> part).sum()
                : parts.stream().reduce(1.0, (one, other) -> one * other);
    }
}
