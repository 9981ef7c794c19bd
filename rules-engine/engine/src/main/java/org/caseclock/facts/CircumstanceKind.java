package org.caseclock.facts;

import java.util.List;

/** A circumstance that can exclude a participant from performance measures (PIRL 923). */
public final class CircumstanceKind extends Code {

    static final CodeList<CircumstanceKind> LIST = new CodeList<>(CircumstanceKind.class, CircumstanceKind::new);

    /** Incarcerated in a correctional institution. */
    public static final CircumstanceKind INCARCERATED = LIST.own("INCARCERATED");
    /** Resident of a facility with 24-hour support, such as a hospital or treatment center. */
    public static final CircumstanceKind RESIDENT_OF_FACILITY = LIST.own("RESIDENT_OF_FACILITY");
    /** In an institution of either kind, where the MIS does not say which: a correctional one, or a facility with 24-hour support. */
    public static final CircumstanceKind INSTITUTIONALIZED = LIST.own("INSTITUTIONALIZED");
    /** Receiving medical treatment. */
    public static final CircumstanceKind MEDICAL_TREATMENT = LIST.own("MEDICAL_TREATMENT");
    /** Deceased. */
    public static final CircumstanceKind DECEASED = LIST.own("DECEASED");
    /** Called to active duty from the National Guard or another reserve unit. */
    public static final CircumstanceKind CALLED_TO_ACTIVE_DUTY = LIST.own("CALLED_TO_ACTIVE_DUTY");
    /** A youth in foster care who has moved out of the area as part of that program. */
    public static final CircumstanceKind FOSTER_CARE = LIST.own("FOSTER_CARE");

    private CircumstanceKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<CircumstanceKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static CircumstanceKind of(String name) {
        return LIST.of(name);
    }
}
