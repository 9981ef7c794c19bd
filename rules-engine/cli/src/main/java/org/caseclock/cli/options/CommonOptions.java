package org.caseclock.cli.options;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command: help, and how errors are shown. */
public class CommonOptions {

    static final String DEBUG = "--debug";

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli looks at it
    private boolean help;

    /** Whether the place in the program is shown where an error arose. */
    public boolean debug() {
        return debug(spec);
    }

    /** The same for any command: the option is the whole command's, and stands before or behind a subcommand's name. */
    public static boolean debug(CommandSpec command) {
        OptionSpec option = command.root().findOption(DEBUG);
        return option != null && Boolean.TRUE.equals(option.getValue());
    }
}
