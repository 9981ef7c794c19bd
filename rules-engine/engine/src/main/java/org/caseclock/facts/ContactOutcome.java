package org.caseclock.facts;

import java.util.List;

/** What came of a contact. Only {@link #REACHED} is two-way; all else is an attempt. */
public final class ContactOutcome extends Code {

    static final CodeList<ContactOutcome> LIST = new CodeList<>(ContactOutcome.class, ContactOutcome::new);

    /** Two-way: somebody answered. */
    public static final ContactOutcome REACHED = LIST.own("REACHED");
    /** A message was left. */
    public static final ContactOutcome MESSAGE_LEFT = LIST.own("MESSAGE_LEFT");
    /** Nobody answered. */
    public static final ContactOutcome NO_ANSWER = LIST.own("NO_ANSWER");
    /** A letter, e-mail or text was sent. */
    public static final ContactOutcome SENT = LIST.own("SENT");
    /** What was sent came back: an attempt, and nothing where sending suffices. */
    public static final ContactOutcome RETURNED = LIST.own("RETURNED");

    private ContactOutcome(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ContactOutcome> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ContactOutcome of(String name) {
        return LIST.of(name);
    }
}
