package org.caseclock.facts;

/** With whom a contact was, or was tried. */
public enum ContactWith {
    /** The participant. */
    PARTICIPANT,
    /** The alternate contact whom the participant named. */
    ALTERNATE_CONTACT,
    /** A parent or guardian. */
    PARENT_OR_GUARDIAN,
    /** A school. */
    SCHOOL,
    /** A training provider. */
    TRAINING_PROVIDER,
    /** An employer. */
    EMPLOYER,
    /** A partner agency. */
    PARTNER_AGENCY,
    /** Anybody else. */
    OTHER
}
