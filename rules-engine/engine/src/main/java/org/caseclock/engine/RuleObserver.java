package org.caseclock.engine;

import java.util.function.IntPredicate;
import org.caseclock.policy.PolicyRule;

/**
 * Sees what rules look at while cases are evaluated. Patterns are numbered from 0 in the order in which a rule has them, and
 * so is what a pattern asks, names aside, and so is each {@code exists} or {@code not}.
 */
public interface RuleObserver {

    /**
     * A fact is held against a pattern.
     *
     * @param asked how many things it asks
     * @param asks whether the fact is as the pattern asks, by number; each can be asked or not
     * @return whether it is as it must be
     */
    boolean passes(PolicyRule rule, int pattern, int asked, IntPredicate asks);

    /**
     * It was looked whether there is something.
     *
     * @param holds whether the {@code exists} or {@code not} is true
     */
    void looked(PolicyRule rule, int existential, boolean holds);

    /** A rule fired. */
    void fired(PolicyRule rule);
}
