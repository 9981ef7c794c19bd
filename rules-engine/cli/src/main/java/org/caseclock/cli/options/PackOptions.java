package org.caseclock.cli.options;

import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that judges cases: which policy, and how errors are shown. */
public class PackOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<pack>",
            description = "The policy: the id of a pack that comes with caseclock (such as ms-partnership), or a folder"
                    + " with a policy.yaml and its rules.")
    private String pack = "";

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

    public boolean debug() {
        return debug;
    }

    /** The pack, from its folder where there is one of that name. */
    public PolicyPack pack() {
        return PackSource.named(spec, pack).pack();
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
