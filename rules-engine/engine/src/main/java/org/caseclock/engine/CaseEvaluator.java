package org.caseclock.engine;

import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseSchema;
import org.caseclock.ledger.LedgerException;

/**
 * Evaluates cases: a policy by itself, or several at once. Threads may share it.
 *
 * @param <E> what is said of a case
 */
public interface CaseEvaluator<E> {

    /** What cases must be read with: the facts, fields and codes that are known. */
    CaseSchema schema();

    /**
     * What is said of a case as of a date.
     *
     * @param horizonDays how many days ahead upcoming obligations are listed, 0 or more
     * @throws LedgerException if rules contradict themselves on this case, or would take too long for it
     * @throws DisagreementException if the case is one that is evaluated both ways, and the two disagree
     */
    E evaluate(CaseFile caseFile, LocalDate asOf, int horizonDays);
}
