package org.caseclock.testkit.generate.pack;

/** What a field of a fact holds. */
enum Form {
    DAY,
    YES_NO,
    /** A whole number. */
    WHOLE,
    NUMBER,
    /** Dollars and cents. */
    AMOUNT,
    TEXT,
    CODE,
    CODES,
    /** The id of another fact. */
    ID,
    /** The ids of other facts. */
    IDS,
    /** The places in which something was written down, each with its day. */
    PLACES
}
