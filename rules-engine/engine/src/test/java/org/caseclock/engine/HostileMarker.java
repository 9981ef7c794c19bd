package org.caseclock.engine;

/** A class that tells when it is initialised. Hostile rules name it, and no test does. */
public final class HostileMarker {

    static {
        System.setProperty(Tripwires.INITIALISED, "yes");
    }

    private HostileMarker() {}

    /** Something to call. */
    public static boolean touch() {
        return true;
    }
}
