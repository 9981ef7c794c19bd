package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CircumstanceBuilder;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.ledger.LedgerException;
import org.caseclock.ledger.Obligation;
import org.caseclock.support.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 8, 1);
    private static final CaseFile GOOD = Cases.of("good", Cases.contact("c1", "2024-03-01"));

    @TempDir
    private Path folder;

    @Test
    void a_case_that_fails_in_a_rule_leaves_nothing_behind() {
        String policy =
                TinyPack.POLICY + "  B.1: { citation: B.1, how: decision, requirement: A circumstance excludes }\n";
        String rules = TinyPack.RULES + deciding("A.1") + deciding("B.1");
        CaseFile bad = Cases.of(
                "bad",
                Cases.contact("c1", "2024-03-01"),
                CircumstanceBuilder.builder()
                        .id("q1")
                        .kind(CircumstanceKind.DECEASED)
                        .build());
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, rules))) {
            String expected = engine.evaluate(GOOD, AS_OF).toJson();
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> engine.evaluate(bad, AS_OF))
                        .isInstanceOf(LedgerException.class)
                        .hasMessage(
                                "The rule \"B.1 A circumstance excludes\" failed: The circumstance q1 is decided under A.1 and"
                                        + " B.1.");
                assertThat(engine.evaluate(GOOD, AS_OF).toJson()).isEqualTo(expected);
            }
        }
    }

    private static String deciding(String clause) {
        return """

                rule "%1$s A circumstance excludes"
                when
                    $circumstance : Circumstance()
                then
                    ledger.decides( "%1$s", $circumstance );
                end
                """.formatted(clause);
    }

    @Test
    void two_packs_of_one_id_do_not_get_each_others_rules() {
        String otherPolicy = TinyPack.POLICY.replace("A.1", "B.1").replace("value: 1", "value: 5");
        String otherRules = TinyPack.RULES.replace("A.1", "B.1");
        try (RulesEngine one = RulesEngine.compile(TinyPack.in(folder.resolve("one")));
                RulesEngine other =
                        RulesEngine.compile(TinyPack.in(folder.resolve("other"), otherPolicy, otherRules))) {
            for (int i = 0; i < 3; i++) {
                assertThat(one.evaluate(GOOD, AS_OF).obligations())
                        .extracting(Obligation::id, obligation -> String.valueOf(obligation.due()))
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("good/A.1/c1", "2024-03-02"));
                assertThat(other.evaluate(GOOD, AS_OF).obligations())
                        .extracting(Obligation::id, obligation -> String.valueOf(obligation.due()))
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("good/B.1/c1", "2024-03-06"));
            }
        }
    }

    @Test
    void closing_one_engine_leaves_another_of_the_same_pack_alone() {
        try (RulesEngine stays = RulesEngine.compile(TinyPack.in(folder))) {
            String expected = stays.evaluate(GOOD, AS_OF).toJson();
            RulesEngine.compile(TinyPack.in(folder)).close();
            assertThat(stays.evaluate(GOOD, AS_OF).toJson()).isEqualTo(expected);
        }
    }

    @Test
    void the_title_of_a_pack_is_a_text_and_no_more() {
        String title = "</artifactId><x/>../../x ${y} &z;";
        String policy = TinyPack.POLICY.replace("title: A tiny policy", "title: \"" + title + "\"");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            assertThat(engine.evaluate(GOOD, AS_OF).obligations()).hasSize(1);
        }
    }

    @Test
    void a_case_in_none_of_the_packs_programs_owes_nothing() {
        String youth = TinyPack.POLICY.replace("[ADULT]", "[YOUTH]");
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, youth, TinyPack.RULES))) {
            assertThat(engine.evaluate(GOOD, AS_OF).obligations()).isEmpty();
        }
    }

    @Test
    void a_horizon_before_the_date_is_refused() {
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder))) {
            assertThatThrownBy(() -> engine.evaluate(GOOD, AS_OF, -1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The horizonDays (-1) must not be negative.");
        }
    }
}
