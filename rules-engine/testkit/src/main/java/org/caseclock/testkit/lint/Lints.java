package org.caseclock.testkit.lint;

import java.util.List;

/** All lints. */
public final class Lints {

    /** All there are, by id. */
    public static final List<Lint> ALL = List.of(
            new NeverDecided(),
            new NeverFires(),
            new NoPeriod(),
            new OldCheck(),
            new OtherProgram(),
            new OverlappingRules(),
            new StaleComment(),
            new UnneededMeaning(),
            new UnusedParameter(),
            new UnusedTimelineEntry(),
            new WrittenNumber());

    private Lints() {}
}
