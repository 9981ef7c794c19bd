package org.caseclock.batch;

import java.util.Arrays;
import java.util.Objects;

/**
 * A line of the input that is not blank.
 *
 * @param file the name of its file
 * @param number its number in the file, from 1
 * @param bytes what it says, or its beginning where it is too long
 * @param length how long it is
 */
record Line(String file, int number, byte[] bytes, long length) {

    /** Longer ones are not held in memory; no case is. */
    static final int LONGEST = 8 << 20;

    boolean isTooLong() {
        return length > bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line
                && file.equals(line.file)
                && number == line.number
                && length == line.length
                && Arrays.equals(bytes, line.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, number);
    }

    @Override
    public String toString() {
        return file + ":" + number;
    }
}
