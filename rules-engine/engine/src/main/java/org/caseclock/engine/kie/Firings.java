package org.caseclock.engine.kie;

import org.caseclock.ledger.LedgerException;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Counts how often rules fire on one case, in all versions of its pack, and ends what would go on for too long. Belongs to
 * the thread that evaluates the case.
 */
public final class Firings implements AgendaFilter {

    private static final int MOST = 50_000;

    /** Looking at the clock takes longer than a firing does. */
    private static final int FIRINGS_BETWEEN_LOOKS = 64;

    /** So many are over at once on any machine; while it still warms up, time says nothing of the rules. */
    private static final int FIRINGS_WITHOUT_A_LOOK = 1_000;

    private final Deadline deadline = new Deadline();
    private int count;

    /**
     * Lets a rule fire.
     *
     * @throws LedgerException if rules have fired for too long
     */
    @Override
    public boolean accept(Match match) {
        count++;
        if (count > MOST) {
            throw stopped(match, "rules fire more than " + MOST + " times on this case.");
        }
        if (count > FIRINGS_WITHOUT_A_LOOK && count % FIRINGS_BETWEEN_LOOKS == 0 && deadline.isOver()) {
            throw stopped(match, "this case takes more than " + Deadline.inWords() + ".");
        }
        return true;
    }

    private static LedgerException stopped(Match match, String why) {
        return new LedgerException("The rule \"" + match.getRule().getName() + "\" was stopped: " + why);
    }
}
