package org.caseclock.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caseclock.input.InputException;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.ShippedPacks;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Where a pack comes from: a folder, or what comes with the command. */
public final class PackSource {

    private static final String POLICY = "policy.yaml";

    private final String id;
    private final @Nullable Path folder;

    private PackSource(String id, @Nullable Path folder) {
        this.id = id;
        this.folder = folder;
    }

    /** The pack that the user named, from its folder where there is one of that name that is a pack's. */
    public static PackSource named(CommandSpec spec, String name) {
        Set<String> shipped = ShippedPacks.ids();
        if (isFolder(name) && (!shipped.contains(name) || Files.exists(Path.of(name, POLICY)))) {
            return new PackSource(name, Path.of(name));
        }
        if (shipped.contains(name)) {
            return new PackSource(name, null);
        }
        throw new ParameterException(
                spec.commandLine(),
                "The --pack (" + name + ") is neither a folder nor a pack that comes with caseclock: "
                        + String.join(", ", shipped) + "." + Choice.maybe(name, shipped));
    }

    /** Those that the user named with one name: a pack, or a folder of packs, each in a folder of its own. */
    static List<PackSource> allNamed(CommandSpec spec, String name) {
        if (!isFolder(name) || Files.exists(Path.of(name, POLICY))) {
            return List.of(named(spec, name));
        }
        try (Stream<Path> inside = Files.list(Path.of(name))) {
            List<PackSource> packs = inside.filter(folder -> Files.exists(folder.resolve(POLICY)))
                    .sorted()
                    .map(folder -> new PackSource(folder.toString(), folder))
                    .toList();
            return packs.isEmpty() ? List.of(named(spec, name)) : packs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All packs that come with the command. */
    public static List<PackSource> shipped() {
        return ShippedPacks.ids().stream().map(id -> new PackSource(id, null)).toList();
    }

    public PolicyPack pack() {
        return folder == null ? PolicyPack.load(id) : PolicyPack.load(folder);
    }

    /** Its folder; empty where it comes with the command. */
    public @Nullable Path folder() {
        return folder;
    }

    /** Its fixtures, which are part of it: one that cannot be read refuses the pack. */
    public List<Fixture> fixturesOfPack() {
        try {
            return fixtures();
        } catch (InputException e) {
            throw new PackException(e.problems());
        }
    }

    private List<Fixture> fixtures() {
        return folder == null ? Fixtures.shipped(id) : Fixtures.of(folder);
    }

    private static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
