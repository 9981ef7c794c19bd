package org.caseclock.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: help and version. */
@Command(
        name = "caseclock",
        description = {
            "Says what a workforce board's policy asked of a case: what was owed, by when, and on what evidence.",
            ""
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "Options:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  fine",
            "  1  internal error",
            "  2  wrong usage",
            "  3  the policy pack was refused, or a batch was stopped",
            "  4  violations at or above --fail-on",
            "  5  some cases could not be read or evaluated (also where 4 applies)",
            "  6  something is missing in a pack, a fixture fails, or a file is not laid out (clauses, test, format)",
            "",
            "Results go to standard output, warnings and errors to standard error.",
            "'caseclock COMMAND --help' describes a command."
        })
final class Caseclock implements Runnable {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where an error arose in the program, for those who maintain caseclock.")
    @SuppressWarnings("unused") // CommonOptions looks at it
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean version;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "A command is missing: evaluate, batch, explain, monitor, roster, clauses, check, format, test, diff, vocabulary,"
                        + " schema, generate or new.");
    }
}
