package org.caseclock.engine.rules;

import org.caseclock.input.Locations.Place;

/**
 * A part of a file.
 *
 * @param start where it begins, in characters from 0
 * @param end where it ends, exclusive
 */
public record Span(int start, int end) {

    /** What stands there. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** The line on which it begins, from 1. */
    public int line(String text) {
        return Place.of(text, start).line();
    }

    /** The column in which it begins, from 1. */
    public int column(String text) {
        return Place.of(text, start).column();
    }

    /** Whether another lies in it. */
    public boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }
}
