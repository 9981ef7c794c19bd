package org.caseclock.facts;

/** How training is arranged or paid. */
public enum TrainingKind {
    /** Occupational training paid from an individual training account. */
    INDIVIDUAL_TRAINING_ACCOUNT,
    /** On-the-job training. */
    ON_THE_JOB,
    /** Customized training for an employer. */
    CUSTOMIZED,
    /** Incumbent worker training. */
    INCUMBENT_WORKER,
    /** Registered apprenticeship. */
    REGISTERED_APPRENTICESHIP,
    /** Transitional job. */
    TRANSITIONAL_JOB,
    /** Adult education and literacy together with training. */
    ADULT_EDUCATION,
    /** Any other. */
    OTHER
}
