package org.caseclock.engine.kie.plan;

import java.util.List;

/** Wants to know what one rule looks at. Patterns are numbered in the order in which they are written, and so are exists and not. */
interface RuleWatch {

    /** Nobody does; what several rules ask for may then be looked for once. */
    RuleWatch NONE = new RuleWatch() {
        @Override
        public boolean isWatching() {
            return false;
        }

        @Override
        public List<Test> tests(int pattern, List<Test> tests) {
            return tests;
        }

        @Override
        public Step exists(int number, ExistsStep step) {
            return step;
        }

        @Override
        public Step then(Step step) {
            return step;
        }
    };

    /** Whether somebody does: all must then be looked at as it is written. */
    default boolean isWatching() {
        return true;
    }

    /** What a pattern asks, so that it can be watched. */
    List<Test> tests(int pattern, List<Test> tests);

    /** An {@code exists} or {@code not}, so that it can be watched. */
    Step exists(int number, ExistsStep step);

    /** The {@code then}, so that it can be watched. */
    Step then(Step step);
}
