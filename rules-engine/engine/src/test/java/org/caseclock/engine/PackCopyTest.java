package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseclock.policy.PackCopy;
import org.caseclock.policy.PackException;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of a pack is the pack, wherever it is loaded. */
class PackCopyTest {

    @TempDir
    private Path folder;

    @Test
    void it_holds_the_files_that_count_those_of_the_base_too() throws IOException {
        PolicyPack pack = TinyOverlay.in(folder);
        Files.writeString(folder.resolve("operator/notes.txt"), "no part of it");

        PackCopy copy = PackCopy.of(folder.resolve("operator"));
        Files.move(folder.resolve("operator"), folder.resolve("gone"));
        Files.move(folder.resolve("base"), folder.resolve("gone too"));

        assertThat(copy.texts()).hasSize(4).doesNotContainValue("no part of it");
        assertThat(copy.load().digest()).isEqualTo(pack.digest());
    }

    @Test
    void what_is_no_pack_is_not_copied() {
        assertThatThrownBy(() -> PackCopy.of(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The pack has no file policy.yaml.");
    }
}
