package org.caseclock.facts;

import java.util.List;

/**
 * What kind of service was given. The terms of WIOA and those of WIA stand side by side; each policy uses those of its
 * own time, and none is translated silently.
 */
public final class ServiceCategory extends Code {

    static final CodeList<ServiceCategory> LIST = new CodeList<>(ServiceCategory.class, ServiceCategory::new);

    /** Basic career service (WIOA section 134(c)(2)(A)(i)-(xi)); WIA called it core. */
    public static final ServiceCategory BASIC_CAREER = LIST.own("BASIC_CAREER");
    /** Individualized career service (WIOA section 134(c)(2)(A)(xii)); WIA called it intensive. */
    public static final ServiceCategory INDIVIDUALIZED_CAREER = LIST.own("INDIVIDUALIZED_CAREER");
    /** Training service of any kind. */
    public static final ServiceCategory TRAINING = LIST.own("TRAINING");
    /** One of the youth program elements. */
    public static final ServiceCategory YOUTH_ELEMENT = LIST.own("YOUTH_ELEMENT");
    /** Follow-up service after exit. */
    public static final ServiceCategory FOLLOW_UP = LIST.own("FOLLOW_UP");
    /** Supportive service, such as transportation or child care. */
    public static final ServiceCategory SUPPORTIVE = LIST.own("SUPPORTIVE");
    /** Self-service, without significant staff involvement. */
    public static final ServiceCategory SELF_SERVICE = LIST.own("SELF_SERVICE");
    /** Information only. */
    public static final ServiceCategory INFORMATION_ONLY = LIST.own("INFORMATION_ONLY");
    /** Core service with staff assistance (WIA); WIOA calls it a basic career service. */
    public static final ServiceCategory CORE_STAFF_ASSISTED = LIST.own("CORE_STAFF_ASSISTED");
    /** Intensive service (WIA); WIOA calls it an individualized career service. */
    public static final ServiceCategory INTENSIVE = LIST.own("INTENSIVE");
    /** Case-management service (WIA). */
    public static final ServiceCategory CASE_MANAGEMENT = LIST.own("CASE_MANAGEMENT");

    private ServiceCategory(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ServiceCategory> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ServiceCategory of(String name) {
        return LIST.of(name);
    }
}
