package org.caseclock.facts;

import java.util.List;

/** How a contact was made or tried. */
public final class ContactMethod extends Code {

    static final CodeList<ContactMethod> LIST = new CodeList<>(ContactMethod.class, ContactMethod::new);

    /** Face to face. */
    public static final ContactMethod IN_PERSON = LIST.own("IN_PERSON");
    /** Video call. */
    public static final ContactMethod VIDEO = LIST.own("VIDEO");
    /** Telephone. */
    public static final ContactMethod PHONE = LIST.own("PHONE");
    /** E-mail. */
    public static final ContactMethod EMAIL = LIST.own("EMAIL");
    /** Letter. */
    public static final ContactMethod LETTER = LIST.own("LETTER");
    /** Text message; neither letter nor e-mail. */
    public static final ContactMethod TEXT_MESSAGE = LIST.own("TEXT_MESSAGE");
    /** Any other. */
    public static final ContactMethod OTHER = LIST.own("OTHER");

    private ContactMethod(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ContactMethod> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ContactMethod of(String name) {
        return LIST.of(name);
    }
}
