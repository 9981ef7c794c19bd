package org.caseclock.engine.kie;

/** The time that the rules may take for one case. It can end an evaluation; it can never change what one says. */
final class Deadline {

    /** Ten thousand times what a case takes, for a machine that is busy with other things. */
    private static final long MOST_SECONDS = 5;

    private final long begun = System.nanoTime();

    boolean isOver() {
        return System.nanoTime() - begun > MOST_SECONDS * 1_000_000_000;
    }

    static String inWords() {
        return MOST_SECONDS + " seconds";
    }
}
