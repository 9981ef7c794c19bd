package org.caseclock.engine.kie.plan;

import java.util.List;

/** Wants to know what one rule looks at. Patterns, and what they ask, come in the order in which the rule is written. */
public interface RuleWatch {

    /** Nobody does; what several rules ask for may then be looked for once. */
    RuleWatch NONE = new RuleWatch() {
        @Override
        public List<Test> tests(List<Test> tests) {
            return tests;
        }

        @Override
        public Step exists(ExistsStep step) {
            return step;
        }

        @Override
        public Step then(Step step) {
            return step;
        }
    };

    /** What the next pattern asks, so that it can be watched. */
    List<Test> tests(List<Test> tests);

    /** The next {@code exists} or {@code not}, so that it can be watched. */
    Step exists(ExistsStep step);

    /** The {@code then}, so that it can be watched. */
    Step then(Step step);
}
