package org.caseclock.facts;

/** A circumstance that can exclude a participant from performance measures (PIRL 923). */
public enum CircumstanceKind {
    /** Incarcerated in a correctional institution. */
    INCARCERATED,
    /** Resident of a facility with 24-hour support, such as a hospital or treatment center. */
    RESIDENT_OF_FACILITY,
    /** In an institution of either kind, where the MIS does not say which: a correctional one, or a facility with 24-hour support. */
    INSTITUTIONALIZED,
    /** Receiving medical treatment. */
    MEDICAL_TREATMENT,
    /** Deceased. */
    DECEASED,
    /** Called to active duty from the National Guard or another reserve unit. */
    CALLED_TO_ACTIVE_DUTY,
    /** A youth in foster care who has moved out of the area as part of that program. */
    FOSTER_CARE
}
