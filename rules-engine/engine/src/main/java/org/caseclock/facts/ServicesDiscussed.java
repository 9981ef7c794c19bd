package org.caseclock.facts;

import java.util.List;

/** What a contact recorded about further services. */
public final class ServicesDiscussed extends Code {

    static final CodeList<ServicesDiscussed> LIST = new CodeList<>(ServicesDiscussed.class, ServicesDiscussed::new);

    /** Services or resources were offered. */
    public static final ServicesDiscussed OFFERED = LIST.own("OFFERED");
    /** Nothing was needed. */
    public static final ServicesDiscussed NOTHING_NEEDED = LIST.own("NOTHING_NEEDED");
    /** Neither: further services were not talked about. */
    public static final ServicesDiscussed NOT_DISCUSSED = LIST.own("NOT_DISCUSSED");

    private ServicesDiscussed(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ServicesDiscussed> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ServicesDiscussed of(String name) {
        return LIST.of(name);
    }
}
