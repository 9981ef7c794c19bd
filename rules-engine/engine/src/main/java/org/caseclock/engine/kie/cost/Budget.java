package org.caseclock.engine.kie.cost;

import org.caseclock.ledger.LedgerException;

/**
 * How much the rules may do for one case, in all versions of its pack, until they are stopped. Belongs to the thread that
 * evaluates the case.
 */
public final class Budget {

    /** Each takes some ten nanoseconds. */
    public static final int MOST_COMPARISONS = 30_000_000;

    /** Each takes memory until the rule has fired. */
    public static final int MOST_KEPT = 1_500_000;

    static final int MOST_FIRINGS = 50_000;

    /** Looking at the clock takes longer than a firing does. */
    private static final int FIRINGS_BETWEEN_LOOKS = 64;

    /** So many are over at once on any machine; while it still warms up, time says nothing of the rules. */
    private static final int FIRINGS_WITHOUT_A_LOOK = 1_000;

    /** A comparison takes a few nanoseconds. */
    private static final int COMPARISONS_BETWEEN_LOOKS = 1 << 16;

    private final Deadline deadline = new Deadline();
    private int firings;
    private int comparisons;
    private int kept;

    /**
     * Counts that a rule fires.
     *
     * @throws LedgerException if rules have fired for too long
     */
    public void fire(String rule) {
        firings++;
        if (firings > MOST_FIRINGS) {
            throw stopped(rule, "rules fire more than " + MOST_FIRINGS + " times on this case.");
        }
        if (firings > FIRINGS_WITHOUT_A_LOOK && firings % FIRINGS_BETWEEN_LOOKS == 0) {
            look(rule);
        }
    }

    /**
     * Counts that a fact is compared with what was found before.
     *
     * @throws LedgerException if that has gone on for too long
     */
    public void compare(String rule) {
        comparisons++;
        if (comparisons > MOST_COMPARISONS) {
            throw stopped(rule, "more than " + MOST_COMPARISONS + " facts are compared on this case.");
        }
        if (comparisons % COMPARISONS_BETWEEN_LOOKS == 0) {
            look(rule);
        }
    }

    /**
     * Counts that a fact is kept until the rule has fired.
     *
     * @throws LedgerException if there are too many
     */
    public void keep(String rule) {
        kept++;
        if (kept > MOST_KEPT) {
            throw stopped(rule, "more than " + MOST_KEPT + " facts are gathered on this case.");
        }
    }

    private void look(String rule) {
        if (deadline.isOver()) {
            throw stopped(rule, "this case takes more than " + Deadline.inWords() + ".");
        }
    }

    private static LedgerException stopped(String rule, String why) {
        return new LedgerException("The rule \"" + rule + "\" was stopped: " + why);
    }
}
