package org.caseclock.cli.report;

import java.io.PrintWriter;
import java.util.function.Function;
import org.caseclock.cli.run.CaseSink;
import org.caseclock.cli.run.Counts;
import org.caseclock.facts.CaseFile;

/**
 * NDJSON: an evaluation a line.
 *
 * @param <E> what was said of a case
 */
public final class NdjsonSink<E> implements CaseSink<E> {

    private final PrintWriter out;
    private final Function<E, String> line;

    /**
     * @param line an evaluation as JSON on one line
     */
    public NdjsonSink(PrintWriter out, Function<E, String> line) {
        this.out = out;
        this.line = line;
    }

    @Override
    public void accept(CaseFile caseFile, E evaluation) {
        out.print(line.apply(evaluation) + "\n");
    }

    @Override
    public void finish(Counts counts) {}
}
