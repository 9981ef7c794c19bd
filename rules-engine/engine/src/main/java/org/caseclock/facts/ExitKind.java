package org.caseclock.facts;

import java.util.List;

/** How an exit came to be recorded. */
public final class ExitKind extends Code {

    static final CodeList<ExitKind> LIST = new CodeList<>(ExitKind.class, ExitKind::new);

    /** By staff, by hand. */
    public static final ExitKind MANUAL = LIST.own("MANUAL");
    /** By the MIS, after the days without service ran out. */
    public static final ExitKind AUTOMATIC = LIST.own("AUTOMATIC");

    private ExitKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ExitKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ExitKind of(String name) {
        return LIST.of(name);
    }
}
