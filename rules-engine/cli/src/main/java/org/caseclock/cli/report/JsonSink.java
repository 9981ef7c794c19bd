package org.caseclock.cli.report;

import java.io.PrintWriter;
import java.util.function.Function;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * JSON: an object for one case, an array for several. Only the first is held back, until it is known which.
 *
 * @param <E> what was said of a case
 */
public final class JsonSink<E> implements CaseSink<E> {

    private final PrintWriter out;
    private final Function<E, String> pretty;
    private @Nullable E only;
    private boolean begun;

    /**
     * @param pretty an evaluation as JSON over several lines
     */
    public JsonSink(PrintWriter out, Function<E, String> pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    @Override
    public void accept(CaseFile caseFile, E evaluation) {
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
            out.print(pretty.apply(only) + "\n");
        }
    }

    private void writeHeldBack() {
        if (only != null) {
            E first = only;
            only = null;
            element(first);
        }
    }

    private void element(E evaluation) {
        out.print(begun ? ",\n" : "[\n");
        out.print(pretty.apply(evaluation));
        begun = true;
    }
}
