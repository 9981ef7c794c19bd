package org.caseclock.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PolicyRule;
import org.junit.jupiter.api.Test;

class PackChecksTest {

    @Test
    void a_rule_without_a_plan_is_told_where_it_stands() {
        List<PolicyRule> rules = List.of(
                new PolicyRule("A.1 First", List.of("A.1"), "pack", "policy.drl", 9),
                new PolicyRule("A.2 Second", List.of("A.2"), "pack", "later.drl", 30));

        List<Remark> remarks = PackChecks.needingSessions(
                List.of("The rule \"A.2 Second\" has no plan and needs a session: it is salient."),
                Path.of("packs/a"),
                rules);

        assertThat(remarks)
                .singleElement()
                .hasToString(Path.of("packs/a/later.drl") + ":30:1: warning: The rule \"A.2 Second\" has no plan and"
                        + " needs a session: it is salient. [needs-session]");
    }
}
