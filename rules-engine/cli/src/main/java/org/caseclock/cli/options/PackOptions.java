package org.caseclock.cli.options;

import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that judges cases: which policy. */
public class PackOptions extends CommonOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<pack>",
            description = "The policy: the id of a pack that comes with caseclock (such as ms-partnership), or a folder"
                    + " with a policy.yaml and its rules.")
    private String pack = "";

    /** The pack, from its folder where there is one of that name. */
    public PolicyPack pack() {
        return PackSource.named(spec, pack).pack();
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
