package org.caseclock.testkit.coverage;

import java.util.List;
import org.caseclock.policy.PolicyRule;

/**
 * How much of a rule was tried.
 *
 * @param rule the rule
 * @param fired how often it fired
 * @param conditions its conditions, in the order in which they are written: each comparison or question, and each {@code
 *     exists} and {@code not}
 */
public record RuleCoverage(PolicyRule rule, long fired, List<ConditionSeen> conditions) {

    public RuleCoverage {
        conditions = List.copyOf(conditions);
    }

    /** How much there is to see: that it fires, and two outcomes a condition. */
    int all() {
        return 1 + 2 * conditions.size();
    }

    /** How much of it was seen. */
    int seen() {
        return (fired > 0 ? 1 : 0)
                + conditions.stream().mapToInt(ConditionSeen::outcomes).sum();
    }
}
