package org.caseclock.engine.kie.plan;

import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.PredicateN;

/** Makes tests of what the compiler made of conditions: it calls the very same code. */
final class Tests {

    private Tests() {}

    /** The test of a condition, whose values lie in these slots. */
    @SuppressWarnings("unchecked")
    static Test of(SingleConstraint condition, int[] slots) {
        switch (slots.length) {
            case 1 -> {
                Predicate1<Object> predicate = condition.getPredicate1();
                int one = slots[0];
                return found -> predicate.test(found[one]);
            }
            case 2 -> {
                Predicate2<Object, Object> predicate = condition.getPredicate2();
                int one = slots[0];
                int two = slots[1];
                return found -> predicate.test(found[one], found[two]);
            }
            case 3 -> {
                Predicate3<Object, Object, Object> predicate = condition.getPredicate3();
                int one = slots[0];
                int two = slots[1];
                int three = slots[2];
                return found -> predicate.test(found[one], found[two], found[three]);
            }
            default -> {
                PredicateN predicate = condition.getPredicate();
                return found -> predicate.test(Values.of(found, slots));
            }
        }
    }

    /** The slots of what a condition speaks of. */
    static int[] slots(Variable<?>[] variables, Scope scope) {
        int[] slots = new int[variables.length];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = scope.slot(variables[i]);
        }
        return slots;
    }
}
