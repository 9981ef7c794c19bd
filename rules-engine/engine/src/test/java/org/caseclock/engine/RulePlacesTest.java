package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePlacesTest {

    @Test
    void a_rule_stands_on_the_line_of_its_name(@TempDir Path folder) {
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder))) {
            assertThat(engine.rules())
                    .containsExactly(new PolicyRule("A.1 A contact is noted", List.of("A.1"), "tiny", "policy.drl", 8));
        }
    }

    @Test
    void a_rule_file_that_two_versions_share_counts_once(@TempDir Path folder) {
        String policy = TinyPack.POLICY.replace(
                "closures: []", "  - { id: \"2021\", inForceFrom: 2021-01-01, citation: \"1\" }\nclosures: []");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            assertThat(engine.rules()).hasSize(1);
        }
    }

    @Test
    void a_rule_of_a_section_speaks_of_its_decisions_and_of_what_it_waives() {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(Repository.mississippi()))) {
            assertThat(engine.rules())
                    .filteredOn(rule -> rule.name().startsWith("III.B The excluded"))
                    .singleElement()
                    .satisfies(rule -> assertThat(rule.clauses())
                            .containsExactly("III.B.1", "III.B.2", "III.B.3", "III.B.4", "II.B.1", "IV.1", "II.A.2"));
        }
    }
}
