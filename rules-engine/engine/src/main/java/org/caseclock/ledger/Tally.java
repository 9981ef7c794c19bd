package org.caseclock.ledger;

/** Counts what is written to a ledger, so that no rule can fill the memory of the machine. */
final class Tally {

    private static final int MOST_ENTRIES = 50_000;
    private static final int MOST_FACTS = 1_000_000;

    private int entries;
    private int facts;

    /** An entry is written. */
    void entry() {
        entries++;
        if (entries > MOST_ENTRIES) {
            throw new LedgerException("more than " + MOST_ENTRIES + " entries are written of this case.");
        }
    }

    /** A fact is named in an entry. */
    void fact() {
        facts++;
        if (facts > MOST_FACTS) {
            throw new LedgerException("more than " + MOST_FACTS + " facts are named in the entries of this case.");
        }
    }
}
