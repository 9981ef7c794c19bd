package org.caseclock.facts;

/** What came of a contact. Only {@link #REACHED} is two-way; all else is an attempt. */
public enum ContactOutcome {
    /** Two-way: somebody answered. */
    REACHED,
    /** A message was left. */
    MESSAGE_LEFT,
    /** Nobody answered. */
    NO_ANSWER,
    /** A letter, e-mail or text was sent. */
    SENT,
    /** What was sent came back: an attempt, and nothing where sending suffices. */
    RETURNED
}
