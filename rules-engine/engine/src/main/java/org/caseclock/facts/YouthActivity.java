package org.caseclock.facts;

import java.util.List;

/** What a youth does in a youth program element. */
public final class YouthActivity extends Code {

    static final CodeList<YouthActivity> LIST = new CodeList<>(YouthActivity.class, YouthActivity::new);

    /** Paid or unpaid work experience. */
    public static final YouthActivity WORK_EXPERIENCE = LIST.own("WORK_EXPERIENCE");
    /** Attending high school. */
    public static final YouthActivity HIGH_SCHOOL = LIST.own("HIGH_SCHOOL");
    /** Preparing for the HiSET or the GED. */
    public static final YouthActivity HISET_GED_PREPARATION = LIST.own("HISET_GED_PREPARATION");
    /** Any other. */
    public static final YouthActivity OTHER = LIST.own("OTHER");

    private YouthActivity(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<YouthActivity> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static YouthActivity of(String name) {
        return LIST.of(name);
    }
}
