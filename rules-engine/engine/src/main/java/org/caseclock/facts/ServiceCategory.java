package org.caseclock.facts;

/**
 * What kind of service was given. The terms of WIOA and those of WIA stand side by side; each policy uses those of its
 * own time, and none is translated silently.
 */
public enum ServiceCategory {
    /** Basic career service (WIOA section 134(c)(2)(A)(i)-(xi)); WIA called it core. */
    BASIC_CAREER,
    /** Individualized career service (WIOA section 134(c)(2)(A)(xii)); WIA called it intensive. */
    INDIVIDUALIZED_CAREER,
    /** Training service of any kind. */
    TRAINING,
    /** One of the youth program elements. */
    YOUTH_ELEMENT,
    /** Follow-up service after exit. */
    FOLLOW_UP,
    /** Supportive service, such as transportation or child care. */
    SUPPORTIVE,
    /** Self-service, without significant staff involvement. */
    SELF_SERVICE,
    /** Information only. */
    INFORMATION_ONLY,
    /** Core service with staff assistance (WIA); WIOA calls it a basic career service. */
    CORE_STAFF_ASSISTED,
    /** Intensive service (WIA); WIOA calls it an individualized career service. */
    INTENSIVE,
    /** Case-management service (WIA). */
    CASE_MANAGEMENT
}
