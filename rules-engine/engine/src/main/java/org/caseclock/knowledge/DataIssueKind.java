package org.caseclock.knowledge;

/** What can be wrong with a fact in the light of the rest of its case. */
public enum DataIssueKind {
    /** The exit lies before the entry. */
    EXIT_BEFORE_ENTRY,
    /** The last day lies before the first. */
    END_BEFORE_START,
    /** The fact is dated after the as-of date, and was recorded on or before it, and is neither planned nor scheduled. */
    AFTER_AS_OF,
    /** A case note is dated before what it documents. */
    NOTE_BEFORE_EVENT,
    /** A follow-up service is dated before the exit. */
    FOLLOW_UP_BEFORE_EXIT,
    /** A service that counts toward exit is dated after the exit. */
    SERVICE_AFTER_EXIT,
    /** Several facts of one kind bear one id. */
    DUPLICATE_ID,
    /** A reference of the fact names no fact of the case. */
    UNKNOWN_REFERENCE,
    /** A reference of the fact names several facts of the case. */
    AMBIGUOUS_REFERENCE,
    /** The participant is in none of the programs that the policy governs, so that nothing is judged. */
    NOT_GOVERNED,
    /** What had to be forwarded went to others than the policy says; it is evidence nevertheless. */
    WRONG_RECIPIENT
}
