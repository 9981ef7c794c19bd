package org.caseclock.facts;

import java.util.List;

/** A partner agency of the one-stop system. */
public final class PartnerAgency extends Code {

    static final CodeList<PartnerAgency> LIST = new CodeList<>(PartnerAgency.class, PartnerAgency::new);

    /** Wagner-Peyser employment service. */
    public static final PartnerAgency WAGNER_PEYSER = LIST.own("WAGNER_PEYSER");
    /** Department of social services. */
    public static final PartnerAgency SOCIAL_SERVICES = LIST.own("SOCIAL_SERVICES");
    /** Vocational rehabilitation (VESID in New York). */
    public static final PartnerAgency VESID = LIST.own("VESID");
    /** Community action program. */
    public static final PartnerAgency COMMUNITY_ACTION = LIST.own("COMMUNITY_ACTION");
    /** Any other. */
    public static final PartnerAgency OTHER = LIST.own("OTHER");

    private PartnerAgency(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<PartnerAgency> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static PartnerAgency of(String name) {
        return LIST.of(name);
    }
}
