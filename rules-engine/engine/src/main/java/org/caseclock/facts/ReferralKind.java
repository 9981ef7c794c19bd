package org.caseclock.facts;

import java.util.List;

/** To what a customer was referred. */
public final class ReferralKind extends Code {

    static final CodeList<ReferralKind> LIST = new CodeList<>(ReferralKind.class, ReferralKind::new);

    /** A job. */
    public static final ReferralKind JOB = LIST.own("JOB");
    /** A service or the career center. */
    public static final ReferralKind SERVICE = LIST.own("SERVICE");
    /** Information about community resources. */
    public static final ReferralKind COMMUNITY_INFORMATION = LIST.own("COMMUNITY_INFORMATION");

    private ReferralKind(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<ReferralKind> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static ReferralKind of(String name) {
        return LIST.of(name);
    }
}
