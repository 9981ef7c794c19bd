package org.caseclock.engine.kie.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Predicate1;

/** What several rules ask for, so that a case looks for it once. */
final class Sharing {

    /** The compiler gives the same code for the same words, and so what it made of them is equal. */
    private record Key(int type, List<Object> predicates) {}

    private final FactTypes types;
    private final Map<Key, Candidates> candidates = new HashMap<>();

    Sharing(FactTypes types) {
        this.types = types;
    }

    /** The facts of a type that pass what is asked of them alone. */
    @SuppressWarnings("unchecked")
    Candidates candidates(Class<?> type, List<SingleConstraint> asked) {
        int number = types.number(type);
        List<Object> predicates =
                asked.stream().<Object>map(SingleConstraint::getPredicate1).toList();
        List<FactTest> tests = asked.stream()
                .map(each -> (Predicate1<Object>) each.getPredicate1())
                .<FactTest>map(predicate -> predicate::test)
                .toList();
        return candidates.computeIfAbsent(
                new Key(number, predicates), key -> new Candidates(number, tests, candidates.size()));
    }

    int count() {
        return candidates.size();
    }
}
