package org.caseclock.engine.kie.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;

/** Makes the step of one pattern. */
final class PatternPlanner {

    private final Pattern<?> pattern;
    private final Variable<?> variable;
    private final Scope scope;
    private final Sharing sharing;
    private final RuleWatch watch;

    PatternPlanner(Pattern<?> pattern, Scope scope, Sharing sharing, RuleWatch watch) {
        this.pattern = pattern;
        this.variable = pattern.getPatternVariable();
        this.scope = scope;
        this.sharing = sharing;
        this.watch = watch;
    }

    /** The step, and what comes after it. */
    Step plan(int number, Function<Scope, Step> rest) {
        if (pattern.isPassive()) {
            throw new UnplannableException("it has a passive pattern");
        }
        List<SingleConstraint> asked = new ArrayList<>();
        flatten(pattern.getConstraint(), asked);
        if (scope.knows(variable)) {
            List<Test> tests = watch.tests(number, tests(asked));
            return new ValueStep(tests, rest.apply(scope));
        }
        int slot = scope.add(variable);
        List<Binding> bindings = bindings();
        if (watch.isWatching()) {
            List<Test> tests = watch.tests(number, tests(asked));
            Candidates all = sharing.candidates(variable.getType(), List.of());
            return new MatchStep(all, slot, bindings, tests, rest.apply(scope));
        }
        List<SingleConstraint> alone =
                asked.stream().filter(this::isOfTheFactAlone).toList();
        List<Test> joined =
                tests(asked.stream().filter(each -> !isOfTheFactAlone(each)).toList());
        Candidates candidates = sharing.candidates(variable.getType(), alone);
        return new MatchStep(candidates, slot, bindings, joined, rest.apply(scope));
    }

    private static void flatten(Constraint constraint, List<SingleConstraint> into) {
        if (SingleConstraint.TRUE.equals(constraint)) {
            return;
        }
        if (constraint instanceof SingleConstraint single) {
            if (single.isTemporal() || single.getVariables().length == 0) {
                throw new UnplannableException("it asks " + single.getExprId());
            }
            into.add(single);
        } else if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            constraint.getChildren().forEach(child -> flatten(child, into));
        } else {
            throw new UnplannableException("it has a condition of the kind " + constraint.getType());
        }
    }

    private boolean isOfTheFactAlone(SingleConstraint constraint) {
        return constraint.getVariables().length == 1 && constraint.getVariables()[0].equals(variable);
    }

    private List<Test> tests(List<SingleConstraint> constraints) {
        return constraints.stream()
                .map(each -> Tests.of(each, Tests.slots(each.getVariables(), scope)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        for (org.drools.model.Binding each : pattern.getBindings()) {
            if (each.getInputVariables().length != 1) {
                throw new UnplannableException("it names something of several facts");
            }
            bindings.add(new Binding(
                    (Function1<Object, Object>) each.getBindingFunction(),
                    scope.slot(each.getInputVariable()),
                    scope.add(each.getBoundVariable())));
        }
        return List.copyOf(bindings);
    }
}
