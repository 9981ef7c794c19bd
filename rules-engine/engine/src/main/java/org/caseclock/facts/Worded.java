package org.caseclock.facts;

/** A code that has a name for sentences. */
public interface Worded {

    /** What it is called in a sentence. */
    String inWords();
}
