package org.caseclock.engine.kie.plan;

import java.util.List;
import org.caseclock.engine.RuleObserver;
import org.caseclock.policy.PolicyRule;

/** Tells an observer what one rule looks at. */
record Observed(PolicyRule rule, RuleObserver observer) implements RuleWatch {

    @Override
    public List<Test> tests(int pattern, List<Test> tests) {
        return List.of(
                found -> observer.passes(rule, pattern, tests.size(), number -> passes(tests.get(number), found)));
    }

    private static boolean passes(Test test, Object[] found) {
        try {
            return test.passes(found);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Step exists(int number, ExistsStep step) {
        return frame -> {
            boolean holds = step.holds(frame);
            observer.looked(rule, number, holds);
            return holds && step.next().run(frame);
        };
    }

    @Override
    public Step then(Step step) {
        return frame -> {
            observer.fired(rule);
            return step.run(frame);
        };
    }
}
