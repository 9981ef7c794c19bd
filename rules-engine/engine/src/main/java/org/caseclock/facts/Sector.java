package org.caseclock.facts;

import java.util.List;

/** Where a job is, as far as wage records are concerned (Sacramento, additional information 3). */
public final class Sector extends Code {

    static final CodeList<Sector> LIST = new CodeList<>(Sector.class, Sector::new);

    /** Covered by the state's wage records. */
    public static final Sector COVERED = LIST.own("COVERED");
    /** Federal employment. */
    public static final Sector FEDERAL = LIST.own("FEDERAL");
    /** Postal service. */
    public static final Sector POSTAL = LIST.own("POSTAL");
    /** Military. */
    public static final Sector MILITARY = LIST.own("MILITARY");
    /** Railroad. */
    public static final Sector RAILROAD = LIST.own("RAILROAD");
    /** Outside the state. */
    public static final Sector OUT_OF_STATE = LIST.own("OUT_OF_STATE");
    /** Earnings mainly on commission. */
    public static final Sector COMMISSION = LIST.own("COMMISSION");

    private Sector(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<Sector> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static Sector of(String name) {
        return LIST.of(name);
    }
}
