package org.caseclock.facts;

/** How a contact was made or tried. */
public enum ContactMethod {
    /** Face to face. */
    IN_PERSON,
    /** Video call. */
    VIDEO,
    /** Telephone. */
    PHONE,
    /** E-mail. */
    EMAIL,
    /** Letter. */
    LETTER,
    /** Text message; neither letter nor e-mail. */
    TEXT_MESSAGE,
    /** Any other. */
    OTHER
}
