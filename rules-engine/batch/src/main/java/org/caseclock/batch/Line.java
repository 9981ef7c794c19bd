package org.caseclock.batch;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.caseclock.engine.CaseEvaluation;
import org.caseclock.engine.CaseEvaluator;
import org.caseclock.input.CaseRows;
import org.jspecify.annotations.Nullable;

/** A case of the input as text: a line that is not blank, or what the tables have of it, on one line. */
final class Line implements Fetched {

    /** Longer ones are not held in memory. */
    static final int LONGEST = CaseEvaluation.LONGEST;

    private final Place place;
    private final byte[] bytes;
    private final long length;
    private final @Nullable CaseRows rows;
    private final @Nullable String problem;

    private Line(Place place, byte[] bytes, long length, @Nullable CaseRows rows, @Nullable String problem) {
        this.place = place;
        this.bytes = bytes;
        this.length = length;
        this.rows = rows;
        this.problem = problem;
    }

    /** A line of a file, with what shows before it is read. */
    static Line of(Place place, byte[] bytes, long length, @Nullable String problem) {
        return new Line(place, bytes, length, null, problem);
    }

    /** What the tables have of a case. */
    static Line of(Place place, CaseRows rows) {
        byte[] bytes = rows.json().getBytes(StandardCharsets.UTF_8);
        return new Line(place, bytes, bytes.length, rows, null);
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

    /** What becomes of it. */
    <E> CaseEvaluation<E> evaluation(CaseEvaluator<E> evaluator, LocalDate asOf, int horizonDays) {
        if (problem != null) {
            return CaseEvaluation.rejected(bytes, problem);
        }
        return rows == null
                ? CaseEvaluation.of(evaluator, bytes, asOf, horizonDays)
                : CaseEvaluation.of(evaluator, rows, asOf, horizonDays);
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
