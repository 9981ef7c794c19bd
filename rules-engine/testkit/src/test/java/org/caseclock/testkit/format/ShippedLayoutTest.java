package org.caseclock.testkit.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped packs and those of the examples are laid out, comments above rules too, and damage to their space is healed. */
class ShippedLayoutTest {

    private static final int DAMAGES = 8;

    static List<Path> files() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String folder : List.of("../../rules", "../../examples")) {
            try (Stream<Path> files = Files.walk(Path.of(folder), 2)) {
                files.filter(file ->
                                file.endsWith("policy.yaml") || file.toString().endsWith(".drl"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("files")
    void is_laid_out(Path file) throws IOException {
        String text = Files.readString(file);
        String laidOut = laidOut(file, text);
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(file, laidOut);
        }
        assertThat(text)
                .as("lay it out with -Dtest=ShippedLayoutTest -Dcaseclock.update=true")
                .isEqualTo(laidOut);
    }

    @ParameterizedTest
    @MethodSource("files")
    void damage_to_its_space_is_healed(Path file) throws IOException {
        String text = Files.readString(file);
        for (int seed = 0; seed < DAMAGES; seed++) {
            Random random = new Random(seed);
            String damaged =
                    file.toString().endsWith(".drl") ? Damage.toRules(text, random) : Damage.toPolicy(text, random);
            assertThat(damaged).isNotEqualTo(text);
            assertThat(laidOut(file, damaged)).as("seed %d", seed).isEqualTo(text);
        }
    }

    private static String laidOut(Path file, String text) {
        return PackFormat.laidOut(file, text, PolicyPack.load(Objects.requireNonNull(file.getParent())));
    }
}
