package org.caseclock.batch;

import org.caseclock.engine.CaseEvaluation;
import org.jspecify.annotations.Nullable;

/** A case of the input as text: a line that is not blank, or what the tables have of it, on one line. */
final class Line implements Fetched {

    /** Longer ones are not held in memory. */
    static final int LONGEST = CaseEvaluation.LONGEST;

    private final Place place;
    private final byte[] bytes;
    private final long length;
    private final @Nullable String problem;

    Line(Place place, byte[] bytes, long length, @Nullable String problem) {
        this.place = place;
        this.bytes = bytes;
        this.length = length;
        this.problem = problem;
    }

    Place place() {
        return place;
    }

    /** What it says, or its beginning where it is too long; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /** How many bytes it has in the input. */
    long length() {
        return length;
    }

    /** Why it is no case, where that shows before it is read. */
    @Nullable
    String problem() {
        return problem;
    }

    @Override
    public long weight() {
        return bytes.length;
    }

    @Override
    public Line line() {
        return this;
    }

    /** Its place. */
    @Override
    public String toString() {
        return place.toString();
    }
}
