package org.caseclock.reference;

/** The data issues of C12, and what single rows add. */
public enum IssueKind {
    /** The program entry lies after the exit. */
    EXIT_BEFORE_ENTRY,
    /** The last day lies before the first. */
    END_BEFORE_START,
    /** The event lies after the as-of date, though it was recorded on or before it. */
    AFTER_AS_OF,
    /** A case note is dated before an event that it documents. */
    NOTE_BEFORE_EVENT,
    /** A follow-up service is dated before the exit. */
    FOLLOW_UP_BEFORE_EXIT,
    /** A service that counts toward exit is dated after the exit. */
    SERVICE_AFTER_EXIT,
    /** Several facts of a kind bear one id. */
    DUPLICATE_ID,
    /** A reference names no fact of the case. */
    UNKNOWN_REFERENCE,
    /** A reference names several facts of the case. */
    AMBIGUOUS_REFERENCE,
    /** The case is in none of the programs that the policy governs. */
    NOT_GOVERNED,
    /** A follow-up form was forwarded to those who do not enter it (Sacramento, JR.5). */
    WRONG_RECIPIENT
}
