package org.caseclock.facts;

/** To whom a follow-up form is forwarded for entry (Sacramento, section 5). */
public enum FormRecipient {
    /** The career center's staff who enter data into JTA. */
    JTA_DATA_ENTRY,
    /** SETA's MIS staff. */
    SETA_MIS
}
