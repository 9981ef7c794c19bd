package org.caseclock.engine.kie.plan;

import java.util.IdentityHashMap;
import java.util.Objects;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Pattern;

/** The patterns of a rule, and its exists and not, each numbered from 0 in the order in which they are written. */
final class Numbers {

    private final IdentityHashMap<Condition, Integer> patterns = new IdentityHashMap<>();
    private final IdentityHashMap<Condition, Integer> existentials = new IdentityHashMap<>();

    Numbers(Condition when) {
        number(when);
    }

    private void number(Condition condition) {
        if (condition instanceof AccumulatePattern<?> accumulate) {
            number(accumulate.getCondition());
        } else if (condition instanceof Pattern) {
            patterns.put(condition, patterns.size());
        } else {
            if (condition.getType() == Condition.Type.EXISTS || condition.getType() == Condition.Type.NOT) {
                existentials.put(condition, existentials.size());
            }
            condition.getSubConditions().forEach(this::number);
        }
    }

    int ofPattern(Condition pattern) {
        return Objects.requireNonNull(patterns.get(pattern));
    }

    int ofExistential(Condition existential) {
        return Objects.requireNonNull(existentials.get(existential));
    }
}
