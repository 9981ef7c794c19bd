package org.caseclock.batch;

import org.caseclock.engine.CaseEvaluation;

/** A line of the input that is not blank. */
final class Line {

    /** Longer ones are not held in memory. */
    static final int LONGEST = CaseEvaluation.LONGEST;

    private final String file;
    private final int number;
    private final byte[] bytes;
    private final long length;

    Line(String file, int number, byte[] bytes, long length) {
        this.file = file;
        this.number = number;
        this.bytes = bytes;
        this.length = length;
    }

    /** The name of its file. */
    String file() {
        return file;
    }

    /** Its number in the file, from 1. */
    int number() {
        return number;
    }

    /** What it says, or its beginning where it is too long; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has in the file. */
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > bytes.length;
    }

    /** Its place. */
    @Override
    public String toString() {
        return file + ":" + number;
    }
}
