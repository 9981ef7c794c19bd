package org.caseclock.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.policy.PolicyPack;

/** Compiles packs when they are built, so that nobody who uses them need wait for it. */
public final class Publisher {

    private Publisher() {}

    /**
     * Writes the compiled rules of each pack.
     *
     * @param args the folder with the packs' folders, and the folder in which each pack has one for its compiled rules
     */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[1]);
        for (Path folder : packs(Path.of(args[0]))) {
            PolicyPack pack = PolicyPack.load(folder);
            Path compiled = target.resolve(pack.id()).resolve(CompiledPacks.SHIPPED);
            Files.createDirectories(compiled.getParent());
            Files.write(compiled, CompiledPacks.publish(pack));
        }
    }

    private static List<Path> packs(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> Files.exists(each.resolve("policy.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
