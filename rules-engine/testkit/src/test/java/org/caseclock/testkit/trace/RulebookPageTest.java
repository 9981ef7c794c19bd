package org.caseclock.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no shipped pack shows of the page. */
class RulebookPageTest {

    private static final Path PACK = Path.of("../../rules/mn-northwest");

    @Test
    void the_words_of_the_policy_stand_beside_those_of_today(@TempDir Path folder) throws IOException {
        Files.copy(PACK.resolve("policy.drl"), folder.resolve("policy.drl"));
        Files.writeString(
                folder.resolve("policy.yaml"),
                Files.readString(PACK.resolve("policy.yaml"))
                        + "\nterms:\n  core: { today: basic career service, citation: 29 USC 3174(c)(2) }\n");
        PolicyPack pack = PolicyPack.load(folder);

        assertThat(Rulebook.of(new Traceability(pack, List.of(), List.of(), List.of(), List.of())))
                .contains("## Words\n\n| In the policy | Today | See |\n|---|---|---|\n"
                        + "| core | basic career service | 29 USC 3174(c)(2) |\n");
    }

    @Test
    void a_table_stands_as_it_is_in_its_file() {
        PolicyPack pack = PolicyPack.load(Path.of("../../rules/ca-seta"));

        assertThat(Rulebook.of(new Traceability(pack, List.of(), List.of(), List.of(), List.of())))
                .contains("## Tables\n\n### activities, since 2005-07-01\n\nThe statuses that SMARTware knows")
                .contains(
                        "Edit it in [tables/activities.csv](tables/activities.csv).\n\n"
                                + "| activity | departmentKind | category | status | role | code | means |\n"
                                + "|---|---|---|---|---|---|---|\n"
                                + "| Core | Intake Pool | Active in Pool | Active | Intake Pool Manager | NA | NOT_EMPLOYED |\n")
                .contains(
                        "| Intensive | Intensive | Active | Active | Case Manager | 15, 30, 41, 42 | NOT_EMPLOYED |\n");
    }

    @Test
    void what_a_pack_writes_is_never_taken_for_markup() {
        assertThat(Markdown.plain("a | b\n *c* [d] <e> `f` & g"))
                .isEqualTo("a \\| b \\*c\\* \\[d\\] &lt;e> \\`f\\` &amp; g");
        assertThat(Markdown.link("a [b]", "c.yaml", 3)).isEqualTo("[a \\[b\\]](c.yaml#L3)");
    }
}
