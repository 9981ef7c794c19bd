package org.caseclock.facts;

import java.util.List;

/** What a contact or survey found out about work. */
public final class EmploymentFinding extends Code {

    static final CodeList<EmploymentFinding> LIST = new CodeList<>(EmploymentFinding.class, EmploymentFinding::new);

    /** The customer works. */
    public static final EmploymentFinding EMPLOYED = LIST.own("EMPLOYED");
    /** The customer does not work. */
    public static final EmploymentFinding UNEMPLOYED = LIST.own("UNEMPLOYED");

    private EmploymentFinding(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<EmploymentFinding> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static EmploymentFinding of(String name) {
        return LIST.of(name);
    }
}
