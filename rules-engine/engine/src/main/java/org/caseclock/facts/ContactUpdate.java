package org.caseclock.facts;

/** What was brought up to date on the occasion of a contact, and where (Sacramento, section 1). */
public enum ContactUpdate implements Worded {
    /** The customer's contact information, in the case file. */
    CONTACT_IN_CASE_FILE("contact information in the case file"),
    /** The customer's contact information, in SMARTware. */
    CONTACT_IN_SMARTWARE("contact information in SMARTware"),
    /** The alternate contact's information, in the case file. */
    ALTERNATE_IN_CASE_FILE("alternate-contact information in the case file"),
    /** The alternate contact's information, in SMARTware. */
    ALTERNATE_IN_SMARTWARE("alternate-contact information in SMARTware");

    private final String words;

    ContactUpdate(String words) {
        this.words = words;
    }

    @Override
    public String inWords() {
        return words;
    }
}
