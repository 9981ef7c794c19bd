package org.caseclock.batch;

import java.io.Closeable;
import java.io.IOException;

/**
 * Takes the evaluations of a part in the order of the input, and has written them when it is closed.
 *
 * @param <E> what is said of a case
 */
interface Findings<E> extends Closeable {

    void add(E evaluation) throws IOException;
}
