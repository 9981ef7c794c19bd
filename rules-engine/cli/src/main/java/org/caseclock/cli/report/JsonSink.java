package org.caseclock.cli.report;

import java.io.PrintWriter;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.EvaluationJson;
import org.jspecify.annotations.Nullable;

/** JSON: an object for one case, an array for several. Only the first is held back, until it is known which. */
public final class JsonSink implements CaseSink {

    private final PrintWriter out;
    private @Nullable Evaluation only;
    private boolean begun;

    public JsonSink(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        if (!begun && only == null) {
            only = evaluation;
            return;
        }
        writeHeldBack();
        element(evaluation);
    }

    @Override
    public void finish(Counts counts) {
        if (counts.all() > 1) {
            writeHeldBack();
            out.print(begun ? "\n]\n" : "[]\n");
        } else if (only != null) {
            out.print(EvaluationJson.pretty(only) + "\n");
        }
    }

    private void writeHeldBack() {
        if (only != null) {
            Evaluation first = only;
            only = null;
            element(first);
        }
    }

    private void element(Evaluation evaluation) {
        out.print(begun ? ",\n" : "[\n");
        out.print(EvaluationJson.pretty(evaluation));
        begun = true;
    }
}
