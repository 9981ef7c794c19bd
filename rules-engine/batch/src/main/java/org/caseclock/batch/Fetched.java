package org.caseclock.batch;

/** A case as it was taken out of the input. What is left to do, any thread can. */
interface Fetched {

    /** About how many bytes of memory it takes; as the input says, and nothing else. */
    long weight();

    /** Its text. Each call makes it anew where it has to be made. */
    Line line();
}
