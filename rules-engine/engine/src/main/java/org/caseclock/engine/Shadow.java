package org.caseclock.engine;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.LedgerException;

/**
 * Holds one case in so many against another way of evaluating it. Which these are depends on their ids alone, so that a run
 * can be repeated.
 */
final class Shadow {

    /** Another way of evaluating a case. */
    interface Other {
        Evaluation evaluate(CaseFile caseFile, LocalDate asOf, int horizonDays);
    }

    private final int oneIn;
    private final Other other;

    /**
     * @param oneIn how many cases there are to one that is held against the other; 0 for none
     */
    Shadow(int oneIn, Other other) {
        this.oneIn = oneIn;
        this.other = other;
    }

    /**
     * Holds what is said of a case against what the other says, if it is its turn.
     *
     * @throws DisagreementException if that is not the same
     */
    void check(CaseFile caseFile, Evaluation said) {
        if (oneIn == 0 || Math.floorMod(caseFile.caseId().hashCode(), oneIn) != 0) {
            return;
        }
        Evaluation otherwise;
        try {
            otherwise = other.evaluate(caseFile, said.asOf(), said.horizonDays());
        } catch (LedgerException e) {
            // The other gives up sooner: a session cannot be stopped on its way.
            return;
        }
        if (!said.equals(otherwise)) {
            throw new DisagreementException(caseFile.caseId(), said.asOf());
        }
    }
}
