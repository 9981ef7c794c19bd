package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;
import org.caseclock.ledger.Evaluation;

/** Takes the evaluations of a part in the order of the input, and has written them when it is closed. */
interface Findings extends Closeable {

    void add(Evaluation evaluation) throws IOException;
}
