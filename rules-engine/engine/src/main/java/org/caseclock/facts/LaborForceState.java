package org.caseclock.facts;

import java.util.List;

/** Whether somebody works. */
public final class LaborForceState extends Code {

    static final CodeList<LaborForceState> LIST = new CodeList<>(LaborForceState.class, LaborForceState::new);

    /** Employed. */
    public static final LaborForceState EMPLOYED = LIST.own("EMPLOYED");
    /** Underemployed. */
    public static final LaborForceState UNDEREMPLOYED = LIST.own("UNDEREMPLOYED");
    /** Unemployed. */
    public static final LaborForceState UNEMPLOYED = LIST.own("UNEMPLOYED");
    /** Not in the labor force. */
    public static final LaborForceState NOT_IN_LABOR_FORCE = LIST.own("NOT_IN_LABOR_FORCE");

    private LaborForceState(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<LaborForceState> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static LaborForceState of(String name) {
        return LIST.of(name);
    }
}
