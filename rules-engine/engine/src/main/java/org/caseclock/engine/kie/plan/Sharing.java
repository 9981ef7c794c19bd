package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.AlphaIndex;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.Function1;
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
    Candidates candidates(Class<?> type, List<SingleConstraint> asked) {
        int number = types.number(type);
        List<Object> predicates =
                asked.stream().<Object>map(SingleConstraint::getPredicate1).toList();
        return candidates.computeIfAbsent(
                new Key(number, predicates), key -> candidates(number, asked, candidates.size()));
    }

    /** What is asked first of those that can be looked up is looked up, and the rest is asked of what is found. */
    @SuppressWarnings("unchecked")
    private Candidates candidates(int type, List<SingleConstraint> asked, int number) {
        Candidates.Having having = null;
        List<FactTest> tests = new ArrayList<>();
        for (SingleConstraint each : asked) {
            AlphaIndex<Object, String> text = having == null ? ByText.asked(each) : null;
            if (text == null) {
                Predicate1<Object> predicate = each.getPredicate1();
                tests.add(predicate::test);
            } else {
                Function1<Object, ?> of = text.getLeftOperandExtractor();
                having = new Candidates.Having(types.by(type, (Function1<Object, Object>) of), text.getRightValue());
            }
        }
        return new Candidates(type, having, tests, number);
    }

    /** All that rules ask for, each with a number below that of how many there are. */
    List<Candidates> all() {
        return List.copyOf(candidates.values());
    }
}
