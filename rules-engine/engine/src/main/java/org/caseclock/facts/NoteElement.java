package org.caseclock.facts;

import java.util.List;

/** What a case note states about the contact that it documents (Minnesota, section 3). */
public final class NoteElement extends Code {

    static final CodeList<NoteElement> LIST = new CodeList<>(NoteElement.class, NoteElement::new);

    /** The date of the contact. */
    public static final NoteElement CONTACT_DATE = LIST.own("CONTACT_DATE");
    /** The type of the contact. */
    public static final NoteElement CONTACT_TYPE = LIST.own("CONTACT_TYPE");
    /** The result of the contact. */
    public static final NoteElement CONTACT_RESULT = LIST.own("CONTACT_RESULT");

    private NoteElement(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<NoteElement> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static NoteElement of(String name) {
        return LIST.of(name);
    }
}
