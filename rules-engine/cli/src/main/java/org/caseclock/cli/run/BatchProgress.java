package org.caseclock.cli.run;

import org.caseclock.batch.Progress;

/** Shows how far a batch is: on a terminal a bar, in a log a line a minute. */
public interface BatchProgress extends Progress, AutoCloseable {

    /** The one that suits standard error. */
    static BatchProgress on(Console console) {
        return Terminal.STANDARD_ERROR.isWatched()
                ? new BatchBar(System.err)
                : new BatchLog(System::nanoTime, line -> console.tell(line, null));
    }

    @Override
    void close();
}
