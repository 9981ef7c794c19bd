package org.caseclock.cli.run;

import org.caseclock.facts.CaseFile;

/**
 * Takes evaluations in the order of the input and makes a result of them.
 *
 * @param <E> what was said of a case
 */
public interface CaseSink<E> {

    /** One case that was evaluated. */
    void accept(CaseFile caseFile, E evaluation);

    /** The end of the input. */
    void finish(Counts counts);
}
