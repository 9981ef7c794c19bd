package org.caseclock.batch;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** The cases of the input, one after the other. */
interface Lines extends Closeable {

    /**
     * The next case; nothing at the end.
     *
     * @throws BatchException if the input cannot be read
     */
    @Nullable
    Fetched next();

    /** How many bytes of the input were read so far, as it lies on the disk. */
    long position();

    @Override
    void close();
}
