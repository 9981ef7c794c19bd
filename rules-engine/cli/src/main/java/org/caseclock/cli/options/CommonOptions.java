package org.caseclock.cli.options;

import picocli.CommandLine.Option;

/** The options of every command: help, and how errors are shown. */
public class CommonOptions {

    @Option(
            names = "--debug",
            description = "Show where an error arose in the program, for those who maintain caseclock.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    /** Whether the place in the program is shown where an error arose; the handler of failures looks at the option too. */
    public boolean debug() {
        return debug;
    }
}
