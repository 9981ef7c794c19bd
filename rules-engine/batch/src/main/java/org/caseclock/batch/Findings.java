package org.caseclock.batch;

import java.io.IOException;
import org.caseclock.ledger.Evaluation;

/** Takes the evaluations of a part in the order of the input. */
interface Findings {

    void add(Evaluation evaluation) throws IOException;
}
