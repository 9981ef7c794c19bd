package org.caseclock.facts;

import java.util.List;

/** What was offered. */
public final class OfferKind extends Code {

    static final CodeList<OfferKind> LIST = new CodeList<>(OfferKind.class, OfferKind::new);

    /** Contact and follow-up services before exit. */
    public static final OfferKind PRE_EXIT = LIST.own("PRE_EXIT");
    /** Contact after exit. */
    public static final OfferKind POST_EXIT = LIST.own("POST_EXIT");
    /** Follow-up services after exit. */
    public static final OfferKind FOLLOW_UP = LIST.own("FOLLOW_UP");

    private OfferKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<OfferKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static OfferKind of(String name) {
        return LIST.of(name);
    }
}
