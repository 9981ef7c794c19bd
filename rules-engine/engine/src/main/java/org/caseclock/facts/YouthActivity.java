package org.caseclock.facts;

/** What a youth does in a youth program element. */
public enum YouthActivity {
    /** Paid or unpaid work experience. */
    WORK_EXPERIENCE,
    /** Attending high school. */
    HIGH_SCHOOL,
    /** Preparing for the HiSET or the GED. */
    HISET_GED_PREPARATION,
    /** Any other. */
    OTHER
}
