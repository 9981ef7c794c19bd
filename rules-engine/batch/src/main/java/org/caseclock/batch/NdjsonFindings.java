package org.caseclock.batch;

import java.io.IOException;
import java.io.Writer;
import org.caseclock.ledger.Evaluation;

/** Writes each evaluation on a line of its own. */
final class NdjsonFindings implements Findings {

    private final Writer out;

    NdjsonFindings(Writer out) {
        this.out = out;
    }

    @Override
    public void add(Evaluation evaluation) throws IOException {
        out.write(evaluation.toJson());
        out.write('\n');
    }
}
