package org.caseclock.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the input.
 *
 * @param name its name, after that of the folder that a table is: the same wherever the input lies
 * @param size how many bytes it had on the disk when the batch began
 */
record InputFile(String name, long size, Path path) {

    /**
     * Makes sure that all of it was read.
     *
     * @param read how many bytes were
     */
    void requireAllOf(long read) {
        if (read != size) {
            throw BatchException.stopped("The input (" + path + ") had " + size + " bytes when the batch began, and "
                    + read + " were read. It changed in between; begin anew once it is whole.");
        }
    }

    /** Makes sure that it is as long as it was when the batch began. */
    void requireUnchanged() {
        try {
            requireAllOf(Files.size(path));
        } catch (IOException e) {
            throw unreadable(e, "");
        }
    }

    BatchException unreadable(IOException e, String beyond) {
        return BatchException.stopped("The input (" + path + ") cannot be read" + beyond + ". " + Reason.of(e), e);
    }
}
