package org.caseclock.cli.run;

import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;

/** Takes evaluations in the order of the input and makes a result of them. */
public interface CaseSink {

    /** One case that was evaluated. */
    void accept(CaseFile caseFile, Evaluation evaluation);

    /** The end of the input. */
    void finish(Counts counts);
}
