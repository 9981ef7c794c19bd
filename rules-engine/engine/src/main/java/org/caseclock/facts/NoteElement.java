package org.caseclock.facts;

/** What a case note states about the contact that it documents (Minnesota, section 3). */
public enum NoteElement {
    /** The date of the contact. */
    CONTACT_DATE,
    /** The type of the contact. */
    CONTACT_TYPE,
    /** The result of the contact. */
    CONTACT_RESULT
}
