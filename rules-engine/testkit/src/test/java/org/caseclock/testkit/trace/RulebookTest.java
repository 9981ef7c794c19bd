package org.caseclock.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No clause of a shipped pack lacks anything, and the page in the pack's folder is what the pack says now. */
class RulebookTest {

    private static final Path RULES = Path.of("../../rules");

    static List<Path> packs() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("policy.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_shipped_pack_lacks_nothing_and_its_rulebook_is_up_to_date(Path folder) throws IOException {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(folder))) {
            Traceability trace = Traceability.of(engine, Fixtures.of(folder));
            assertThat(trace.missing()).isEmpty();
            compare(folder.resolve("README.md"), Rulebook.of(trace));
        }
    }

    private static void compare(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("caseclock.update")) {
            Files.writeString(file, generated);
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(
                        "%s is not what the pack says; refresh it with mvn -pl rules-engine/testkit -am test"
                                + " -Dtest=RulebookTest -Dsurefire.failIfNoSpecifiedTests=false -Dcaseclock.update=true",
                        file)
                .isEqualTo(generated);
    }
}
