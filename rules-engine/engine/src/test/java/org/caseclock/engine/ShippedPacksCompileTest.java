package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPacksCompileTest {

    static Stream<Path> packs() {
        // An overlay extends a pack that is not on the class path of these tests; the testkit compiles it.
        return Repository.packs().stream().filter(folder -> !folder.toString().contains("overlay"));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_that_a_shipped_pack_is_compiled_to_is_refused(Path folder) {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(folder))) {
            assertThat(engine.rules()).isNotEmpty();
        }
    }
}
