package org.caseclock.engine.kie;

import java.util.List;
import org.caseclock.engine.kie.cost.Budget;
import org.caseclock.ledger.Ledger;
import org.caseclock.ledger.LedgerException;

/** Lets the rules of one policy version speak of cases. Threads may share it. */
public interface RuleRunner extends AutoCloseable {

    /**
     * Lets the rules speak of one case.
     *
     * @param facts the case's own facts and those of its timeline
     * @param budget what the case may still take
     * @throws LedgerException if a rule fails, or would take too long
     */
    void fire(List<?> facts, Ledger ledger, Budget budget);

    /** Frees what it holds. */
    @Override
    void close();
}
