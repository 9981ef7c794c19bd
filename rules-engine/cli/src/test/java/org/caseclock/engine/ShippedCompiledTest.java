package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.ShippedPacks;
import org.junit.jupiter.api.Test;

/** What the build compiled is taken: otherwise every run would quietly compile it again. */
class ShippedCompiledTest {

    @Test
    void every_shipped_pack_is_compiled_already() {
        assertThat(ShippedPacks.ids()).hasSize(5).allSatisfy(id -> {
            PolicyPack pack = PolicyPack.load(id);
            assertThat(CompiledPacks.shipped(pack)).hasSameSizeAs(pack.versions());
        });
    }

    @Test
    void a_pack_that_was_changed_is_not_taken_for_the_shipped_one() {
        PolicyPack tried = PolicyPack.load("ms-partnership").trying("exit.inactivityDays", "60");
        assertThat(CompiledPacks.shipped(tried)).isNull();
    }
}
