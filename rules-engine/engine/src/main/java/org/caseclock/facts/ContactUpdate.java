package org.caseclock.facts;

import java.util.List;

/** What was brought up to date on the occasion of a contact, and where (Sacramento, section 1). */
public final class ContactUpdate extends Code implements Worded {

    static final CodeList<ContactUpdate> LIST = new CodeList<>(ContactUpdate.class, ContactUpdate::new);

    /** The customer's contact information, in the case file. */
    public static final ContactUpdate CONTACT_IN_CASE_FILE =
            LIST.own(new ContactUpdate("CONTACT_IN_CASE_FILE", "contact information in the case file"));
    /** The customer's contact information, in SMARTware. */
    public static final ContactUpdate CONTACT_IN_SMARTWARE =
            LIST.own(new ContactUpdate("CONTACT_IN_SMARTWARE", "contact information in SMARTware"));
    /** The alternate contact's information, in the case file. */
    public static final ContactUpdate ALTERNATE_IN_CASE_FILE =
            LIST.own(new ContactUpdate("ALTERNATE_IN_CASE_FILE", "alternate-contact information in the case file"));
    /** The alternate contact's information, in SMARTware. */
    public static final ContactUpdate ALTERNATE_IN_SMARTWARE =
            LIST.own(new ContactUpdate("ALTERNATE_IN_SMARTWARE", "alternate-contact information in SMARTware"));

    private final String words;

    private ContactUpdate(String name) {
        this(name, name);
    }

    private ContactUpdate(String name, String words) {
        super(name);
        this.words = words;
    }

    /** The library's own, in their order. */
    public static List<ContactUpdate> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ContactUpdate of(String name) {
        return LIST.of(name);
    }

    @Override
    public String inWords() {
        return words;
    }
}
