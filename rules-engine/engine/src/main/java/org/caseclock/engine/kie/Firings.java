package org.caseclock.engine.kie;

import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.ledger.LedgerException;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Counts how often rules fire in a session, and ends what would go on for too long.
 *
 * @param budget what the case may still take
 */
record Firings(Budget budget) implements AgendaFilter {

    /**
     * Lets a rule fire.
     *
     * @throws LedgerException if rules have fired for too long
     */
    @Override
    public boolean accept(Match match) {
        budget.fire(match.getRule().getName());
        return true;
    }
}
