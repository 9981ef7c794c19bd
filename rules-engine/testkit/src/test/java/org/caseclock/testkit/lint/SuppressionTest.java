package org.caseclock.testkit.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caseclock.policy.RuleFile;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void above_a_rule_it_holds_for_the_rule() {
        assertThat(
                        in(
                                "// caseclock-allow overlapping-rules: their windows differ\n// more\nrule \"A\"\nwhen\nthen\nend\nrule \"B\"\n"))
                .containsExactly(new Suppression("f", 1, 1, "overlapping-rules", "their windows differ", 3, 6));
    }

    @Test
    void above_a_line_it_holds_for_the_line() {
        assertThat(in("when\n    // caseclock-allow never-fires: so be it\n    Contact()\n    Exit()\n"))
                .containsExactly(new Suppression("f", 2, 5, "never-fires", "so be it", 3, 3));
    }

    @Test
    void above_an_entry_it_holds_for_what_belongs_to_it() {
        assertThat(
                        Suppression.inPolicy(
                                "f",
                                "parameters:\n  # caseclock-allow old-check: out of force\n  a:\n    unit: days\n    values: []\n  b:\n"))
                .containsExactly(new Suppression("f", 2, 3, "old-check", "out of force", 3, 5));
    }

    @Test
    void without_a_reason_it_allows_nothing() {
        Suppression bare = in("// caseclock-allow never-fires\nContact()\n").get(0);

        assertThat(bare.reason()).isEmpty();
        assertThat(bare.allows("never-fires", bare.problem("x"))).isFalse();
    }

    @Test
    void other_comments_are_none() {
        assertThat(in("// caseclock\nrule \"A\" // caseclock-allow x: y\n# note\n"))
                .isEmpty();
    }

    private static List<Suppression> in(String text) {
        return Suppression.inRules(new RuleFile("p", "f", "f", text));
    }
}
