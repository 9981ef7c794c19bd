package org.caseclock.facts;

import java.util.List;

/** A program of title I of WIOA, or of WIA before it, in which a participant is enrolled. */
public final class Program extends Code {

    static final CodeList<Program> LIST = new CodeList<>(Program.class, Program::new);

    /** Adult. */
    public static final Program ADULT = LIST.own("ADULT");
    /** Dislocated worker. */
    public static final Program DISLOCATED_WORKER = LIST.own("DISLOCATED_WORKER");
    /** Youth (WIOA). */
    public static final Program YOUTH = LIST.own("YOUTH");
    /** Older youth, 19 to 21 at registration (WIA). */
    public static final Program OLDER_YOUTH = LIST.own("OLDER_YOUTH");
    /** Younger youth, 14 to 18 at registration (WIA). */
    public static final Program YOUNGER_YOUTH = LIST.own("YOUNGER_YOUTH");

    private Program(String name) {
        super(name);
    }

    /** The library's own, in their order. */
    public static List<Program> values() {
        return LIST.own();
    }

    /** The code of a name: the constant where there is one, and else one of a pack's. */
    public static Program of(String name) {
        return LIST.of(name);
    }
}
