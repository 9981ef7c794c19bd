package org.caseclock.cli.options;

import java.util.List;
import java.util.stream.Collectors;
import org.caseclock.policy.Clause;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the clause that the user named. */
public final class ClauseOption {

    private ClauseOption() {}

    /** Those of several packs that have a clause of that id. */
    public static List<PolicyPack> packsOf(CommandSpec spec, List<PolicyPack> packs, String id) {
        List<PolicyPack> having =
                packs.stream().filter(pack -> pack.told(id) != null).toList();
        if (!having.isEmpty()) {
            return having;
        }
        if (packs.size() == 1) {
            throw none(spec, packs.get(0), id);
        }
        List<String> all = packs.stream()
                .flatMap(pack -> pack.clauses().keySet().stream())
                .distinct()
                .toList();
        throw new ParameterException(
                spec.commandLine(),
                "The --clause (" + id + ") is none of the packs "
                        + packs.stream().map(PolicyPack::id).collect(Collectors.joining(", ")) + "."
                        + Choice.maybe(id, all));
    }

    /** The clause of that id. */
    public static Clause of(CommandSpec spec, PolicyPack pack, String id) {
        Clause clause = pack.told(id);
        if (clause == null) {
            throw none(spec, pack, id);
        }
        return clause;
    }

    private static ParameterException none(CommandSpec spec, PolicyPack pack, String id) {
        return new ParameterException(
                spec.commandLine(),
                "The --clause (" + id + ") is none of the pack " + pack.id() + ": "
                        + String.join(", ", pack.clauses().keySet()) + "."
                        + Choice.maybe(id, pack.clauses().keySet()));
    }
}
