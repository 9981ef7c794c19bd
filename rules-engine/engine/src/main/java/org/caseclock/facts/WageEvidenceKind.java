package org.caseclock.facts;

/** What verifies wages in writing (Sacramento, additional information 3). */
public enum WageEvidenceKind {
    /** Form W-2. */
    W2,
    /** Pay stub. */
    PAY_STUB,
    /** Form 1099. */
    FORM_1099,
    /** Letter of the employer. */
    EMPLOYER_LETTER,
    /** Any other. */
    OTHER
}
