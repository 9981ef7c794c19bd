package org.caseclock.cli.options;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.PolicySet;
import org.caseclock.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
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
                    + " with a policy.yaml and its rules. Several, or a folder of packs, are evaluated together.")
    private List<String> packs = List.of();

    private @Nullable List<PackSource> sources;
    private EngineOptions engineOptions = EngineOptions.DEFAULT;

    @Option(
            names = "--without",
            paramLabel = "<table>[,<table>...]",
            description =
                    "What the source of the cases does not keep, as tables: contacts,offers. That there are none then"
                            + " says nothing: what only they could meet is undetermined, never missed and never a task.")
    void setWithout(List<String> tables) {
        engineOptions = EngineOptions.DEFAULT.without(
                tables.stream().flatMap(PackOptions::named).toArray(String[]::new));
    }

    /** A comma alone names nothing, as an empty text does. */
    private static Stream<String> named(String tables) {
        String[] named = tables.split(",");
        return named.length == 0 ? Stream.of("") : Arrays.stream(named).map(String::strip);
    }

    /** How cases are evaluated, and what their source does not keep. */
    public EngineOptions engineOptions() {
        return engineOptions;
    }

    /**
     * The first of the packs, from its folder where there is one of that name.
     */
    public PolicyPack pack() {
        return packs().get(0);
    }

    /** The packs, in the order in which they are named; those of a folder of packs by the names of their folders. */
    public List<PolicyPack> packs() {
        List<PolicyPack> packs = sources().stream().map(PackSource::pack).toList();
        try {
            PolicySet.requireTogether(packs, engineOptions());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return packs;
    }

    /** The packs, made ready to be evaluated together. */
    public PolicySet set(PackOpener opener) {
        return set(opener, packs());
    }

    /** Some of the packs, made ready to be evaluated together. */
    public PolicySet set(PackOpener opener, List<PolicyPack> named) {
        return PolicySet.of(named.stream()
                .map(pack -> opener.open(pack, engineOptions().knownTo(pack.schema())))
                .toList());
    }

    /** Whether there are several, so that they are evaluated together. */
    public boolean isOfSeveral() {
        return sources().size() > 1;
    }

    /** A folder is looked into once. */
    private List<PackSource> sources() {
        List<PackSource> known = sources;
        if (known == null) {
            known = packs.stream()
                    .flatMap(name -> PackSource.allNamed(spec, name).stream())
                    .toList();
            sources = known;
        }
        return known;
    }

    public ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
