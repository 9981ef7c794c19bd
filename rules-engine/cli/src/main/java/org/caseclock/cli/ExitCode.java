package org.caseclock.cli;

/** What the command tells the shell. */
final class ExitCode {

    static final int FINE = 0;
    static final int INTERNAL_ERROR = 1;
    static final int USAGE = 2;
    static final int PACK_REFUSED = 3;
    static final int BATCH_STOPPED = PACK_REFUSED;
    static final int FINDINGS = 4;
    static final int NOT_EVALUATED = 5;
    static final int INCOMPLETE = 6;

    private ExitCode() {}
}
