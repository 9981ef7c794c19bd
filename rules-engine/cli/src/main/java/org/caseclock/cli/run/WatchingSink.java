package org.caseclock.cli.run;

import org.caseclock.cli.options.FailOn;
import org.caseclock.facts.CaseFile;
import org.caseclock.ledger.Evaluation;

/** Looks, on their way to another sink, whether any evaluation reaches {@code --fail-on}. */
public final class WatchingSink implements CaseSink {

    private final CaseSink sink;
    private final FailOn failOn;
    private boolean reached;

    public WatchingSink(CaseSink sink, FailOn failOn) {
        this.sink = sink;
        this.failOn = failOn;
    }

    public boolean isReached() {
        return reached;
    }

    @Override
    public void accept(CaseFile caseFile, Evaluation evaluation) {
        reached |= failOn.isReachedBy(evaluation);
        sink.accept(caseFile, evaluation);
    }

    @Override
    public void finish(Counts counts) {
        sink.finish(counts);
    }
}
