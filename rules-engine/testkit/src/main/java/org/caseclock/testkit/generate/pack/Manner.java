package org.caseclock.testkit.generate.pack;

/** How well the records of made-up cases are kept. */
public enum Manner {
    /** Nothing that the policy reads is left empty, and nothing is wrong. */
    FULL(0),
    /** Some fields that the policy reads are empty. */
    GAPS(1),
    /** As staff and systems leave it: written down late, twice, or wrong, naming what is not there. */
    DIRTY(2);

    private final int stream;

    Manner(int stream) {
        this.stream = stream;
    }

    /** Which of the rows of numbers that one seed gives its cases are made from. */
    int stream() {
        return stream;
    }
}
