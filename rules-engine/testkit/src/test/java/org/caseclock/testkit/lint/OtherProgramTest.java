package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.testkit.lint.SmallPack.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherProgramTest {

    @TempDir
    Path folder;

    @Test
    void a_program_that_the_policy_does_not_govern_is_found() throws IOException {
        assertThat(find("Participant( programs contains Program.OLDER_YOUTH )"))
                .containsExactly(
                        "10:14: The rule \"A.1 Looked at\" asks for OLDER_YOUTH, which is none of the programs that"
                                + " the policy governs.");
    }

    @Test
    void one_that_it_governs_or_that_is_excluded_is_not() throws IOException {
        assertThat(find("Participant( programs contains Program.ADULT )")).isEmpty();
        assertThat(find("Participant( programs not contains Program.OLDER_YOUTH )"))
                .isEmpty();
    }

    private List<String> find(String when) throws IOException {
        return new SmallPack(folder).found(new OtherProgram(), rule("A.1 Looked at", when, "ledger.lists( \"A.1\" );"));
    }
}
