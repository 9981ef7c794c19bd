package org.caseclock.facts;

/** What was talked about. */
public enum ContactTopic {
    /** Progress in training. */
    TRAINING_PROGRESS,
    /** Progress in work experience, high school or HiSET/GED preparation. */
    ACTIVITY_PROGRESS,
    /** Issues that may affect attendance at work, retention or advancement. */
    RETENTION_BARRIERS,
    /** Needs for services. */
    SERVICE_NEEDS,
    /** Looking for or keeping a job. */
    EMPLOYMENT,
    /** Anything else. */
    OTHER
}
