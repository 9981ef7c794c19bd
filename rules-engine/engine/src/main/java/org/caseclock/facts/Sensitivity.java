package org.caseclock.facts;

import java.util.List;

/** Whether a document needs protection (Missouri, electronic file management). */
public final class Sensitivity extends Code {

    static final CodeList<Sensitivity> LIST = new CodeList<>(Sensitivity.class, Sensitivity::new);

    /** None. */
    public static final Sensitivity ORDINARY = LIST.own("ORDINARY");
    /** Medical. */
    public static final Sensitivity MEDICAL = LIST.own("MEDICAL");
    /** Legal. */
    public static final Sensitivity LEGAL = LIST.own("LEGAL");
    /** Otherwise confidential. */
    public static final Sensitivity CONFIDENTIAL = LIST.own("CONFIDENTIAL");

    private Sensitivity(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<Sensitivity> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static Sensitivity of(String name) {
        return LIST.of(name);
    }
}
