package org.caseclock.engine.kie.plan;

import java.util.Objects;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.kie.CompiledRules;
import org.caseclock.engine.kie.RuleRunner;
import org.caseclock.engine.kie.SessionRunner;
import org.caseclock.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * Who runs the rules of a version.
 *
 * @param runner who does
 * @param unplanned why it is a session though a plan was wanted; empty where it is as wanted
 */
public record Runners(RuleRunner runner, @Nullable String unplanned) {

    @Override
    public @Nullable String unplanned() {
        return unplanned;
    }

    /** Who runs them as somebody wants; where a rule says what a plan does not know, a session does. */
    public static Runners of(CompiledRules rules, PolicyVersion version, Evaluator wanted) {
        return switch (wanted) {
            case PLAN -> planned(rules, version);
            case SESSION -> new Runners(new SessionRunner(rules, version, true), null);
            case NEW_SESSION -> new Runners(new SessionRunner(rules, version, false), null);
        };
    }

    private static Runners planned(CompiledRules rules, PolicyVersion version) {
        try {
            return new Runners(PlanRunner.of(rules, version), null);
        } catch (UnplannableException e) {
            return new Runners(new SessionRunner(rules, version, true), Objects.requireNonNull(e.getMessage()));
        }
    }
}
