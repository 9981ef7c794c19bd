package org.caseclock.cli.run;

import java.util.function.Predicate;
import org.caseclock.facts.CaseFile;

/**
 * Looks, on their way to another sink, whether any evaluation reaches {@code --fail-on}.
 *
 * @param <E> what was said of a case
 */
public final class WatchingSink<E> implements CaseSink<E> {

    private final CaseSink<E> sink;
    private final Predicate<E> reaches;
    private boolean reached;

    public WatchingSink(CaseSink<E> sink, Predicate<E> reaches) {
        this.sink = sink;
        this.reaches = reaches;
    }

    public boolean isReached() {
        return reached;
    }

    @Override
    public void accept(CaseFile caseFile, E evaluation) {
        reached |= reaches.test(evaluation);
        sink.accept(caseFile, evaluation);
    }

    @Override
    public void finish(Counts counts) {
        sink.finish(counts);
    }
}
