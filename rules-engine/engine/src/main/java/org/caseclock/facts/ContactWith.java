package org.caseclock.facts;

import java.util.List;

/** With whom a contact was, or was tried. */
public final class ContactWith extends Code {

    static final CodeList<ContactWith> LIST = new CodeList<>(ContactWith.class, ContactWith::new);

    /** The participant. */
    public static final ContactWith PARTICIPANT = LIST.own("PARTICIPANT");
    /** The alternate contact whom the participant named. */
    public static final ContactWith ALTERNATE_CONTACT = LIST.own("ALTERNATE_CONTACT");
    /** A parent or guardian. */
    public static final ContactWith PARENT_OR_GUARDIAN = LIST.own("PARENT_OR_GUARDIAN");
    /** A school. */
    public static final ContactWith SCHOOL = LIST.own("SCHOOL");
    /** A training provider. */
    public static final ContactWith TRAINING_PROVIDER = LIST.own("TRAINING_PROVIDER");
    /** An employer. */
    public static final ContactWith EMPLOYER = LIST.own("EMPLOYER");
    /** A partner agency. */
    public static final ContactWith PARTNER_AGENCY = LIST.own("PARTNER_AGENCY");
    /** Anybody else. */
    public static final ContactWith OTHER = LIST.own("OTHER");

    private ContactWith(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ContactWith> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ContactWith of(String name) {
        return LIST.of(name);
    }
}
