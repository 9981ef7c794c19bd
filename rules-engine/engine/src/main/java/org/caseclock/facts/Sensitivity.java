package org.caseclock.facts;

/** Whether a document needs protection (Missouri, electronic file management). */
public enum Sensitivity {
    /** None. */
    ORDINARY,
    /** Medical. */
    MEDICAL,
    /** Legal. */
    LEGAL,
    /** Otherwise confidential. */
    CONFIDENTIAL
}
