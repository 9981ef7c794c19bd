package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseclock.testkit.lint.SmallPack.rule;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaleCommentTest {

    private static final String COMMENT =
            "//: A.1: A contact is noted.\n//: Who: nobody owes it; it is listed for the monitor to look at.\n";
    private static final String RULE = rule("A.1 Looked at", "Exit()", "ledger.lists( \"A.1\" );");

    @TempDir
    Path folder;

    @Test
    void one_that_says_what_the_policy_says_is_none() throws IOException {
        assertThat(new SmallPack(folder).found(new StaleComment(), COMMENT + RULE))
                .isEmpty();
        assertThat(new SmallPack(folder).found(new StaleComment(), (COMMENT + RULE).replace("\n", "\r\n")))
                .isEmpty();
    }

    @Test
    void one_that_says_something_else_is_found_at_its_rule() throws IOException {
        assertThat(new SmallPack(folder).found(new StaleComment(), COMMENT.replace("noted", "written down") + RULE))
                .containsExactly(SmallPack.FIRST + 2
                        + ":1: The comment above the rule \"A.1 Looked at\" does not say what policy.yaml says now. Maybe"
                        + " caseclock format writes it.");
    }

    @Test
    void a_rule_without_one_is_found() throws IOException {
        assertThat(new SmallPack(folder)
                        .found(new StaleComment(), "// mine\n" + RULE + COMMENT + RULE.replace("d at", "d")))
                .containsExactly(SmallPack.FIRST + 1
                        + ":1: The rule \"A.1 Looked at\" has no comment that says what it asks, of whom and by when. Maybe"
                        + " caseclock format writes it.");
    }
}
