package org.caseclock.facts;

/** What a document is. */
public enum DocumentKind {
    /** Proof of a circumstance, such as a commitment order, a physician's statement, a death certificate or orders. */
    CIRCUMSTANCE_EVIDENCE,
    /** A signed refusal of services or contact. */
    REFUSAL,
    /** A statement of the need for services beyond core. */
    STATEMENT_OF_NEED,
    /** Grades. */
    GRADES,
    /** A school or work schedule. */
    SCHEDULE,
    /** An attendance record. */
    ATTENDANCE,
    /** A test result. */
    TEST_RESULT,
    /** Any other. */
    OTHER
}
