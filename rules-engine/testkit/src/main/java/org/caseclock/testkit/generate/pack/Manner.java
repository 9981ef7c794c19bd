package org.caseclock.testkit.generate.pack;

/** How well the records of made-up cases are kept. */
public enum Manner {
    /** Nothing that the policy reads is left empty, and nothing is wrong. */
    FULL,
    /** Some fields that the policy reads are empty. */
    GAPS,
    /** As staff and systems leave it: written down late, twice, or wrong, naming what is not there. */
    DIRTY
}
