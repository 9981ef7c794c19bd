package org.caseclock.cli.report;

import java.io.PrintWriter;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.EvaluationJson;

/** NDJSON: an evaluation a line. */
public final class NdjsonSink implements CaseSink {

    private final PrintWriter out;

    public NdjsonSink(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        out.print(EvaluationJson.compact(evaluation) + "\n");
    }

    @Override
    public void finish(Counts counts) {}
}
