package org.caseclock.cli.options;

import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the clause that the user named. */
public final class ClauseOption {

    private ClauseOption() {}

    /** The clause of that id. */
    public static Clause of(CommandSpec spec, PolicyPack pack, String id) {
        Clause clause = pack.told(id);
        if (clause == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --clause (" + id + ") is none of the pack " + pack.id() + ": "
                            + String.join(", ", pack.clauses().keySet()) + "."
                            + Choice.maybe(id, pack.clauses().keySet()));
        }
        return clause;
    }
}
