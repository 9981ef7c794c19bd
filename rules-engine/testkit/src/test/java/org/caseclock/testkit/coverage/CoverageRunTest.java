package org.caseclock.testkit.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.caseclock.testkit.TinyPack.fixture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.testkit.TinyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageRunTest {

    private static final String TALK = "{ id: c1, date: 2024-03-01, outcome: REACHED }";
    private static final String CALL = "{ id: c2, date: 2024-03-01, outcome: NO_ANSWER }";
    private static final String LETTER_BACK = "{ id: c3, date: 2024-03-01, outcome: RETURNED }";
    private static final String NOTE = "{ id: n1, date: 2024-03-01, about: [c1] }";

    @TempDir
    Path folder;

    private Coverage of(String... fixtures) throws IOException {
        return CoverageRun.of(folder, new TinyPack(folder, fixtures).fixtures());
    }

    private static List<String> missed(Coverage coverage) {
        return coverage.rules().get(0).conditions().stream()
                .filter(condition -> !condition.isCovered())
                .map(condition -> condition.text() + ": " + condition.missed())
                .toList();
    }

    @Test
    void what_was_never_true_or_false_is_named() throws IOException {
        Coverage coverage = of(fixture(TALK, NOTE, "A.1/c1: MET"));

        assertThat(missed(coverage))
                .containsExactly(
                        "reached: never false",
                        "attempt: never looked at",
                        "key == $id: never false",
                        "about contains $id: never false");
        assertThat(coverage.rules().get(0).fired()).isEqualTo(1);
        assertThat(coverage.share()).isEqualTo(new Coverage.Share(4, 9));
    }

    @Test
    void a_name_of_the_time_line_is_no_condition() throws IOException {
        assertThat(of(fixture(TALK, NOTE, "A.1/c1: MET")).rules().get(0).conditions())
                .extracting(ConditionSeen::text)
                .containsExactly("reached", "attempt", "key == $id", "about contains $id");
    }

    @Test
    void the_parts_of_a_condition_count_for_themselves_and_know_their_place() throws IOException {
        Coverage coverage =
                of(fixture(TALK + ", " + CALL + ", " + LETTER_BACK, NOTE, "A.1/c1: MET, A.1/c2: MISSED overdue"));

        assertThat(missed(coverage)).isEmpty();
        assertThat(coverage.share().percent()).isEqualTo(100);
        assertThat(coverage.byClause()).containsOnlyKeys("A.1");
        ConditionSeen attempt = coverage.rules().get(0).conditions().get(1);
        assertThat(attempt).isEqualTo(new ConditionSeen(10, 36, "attempt", 1, 1));
    }

    @Test
    void of_a_fact_of_the_packs_own_each_condition_counts() throws IOException {
        String declared = """
                facts:
                  Payment: { fields: { about: { is: ids }, amount: { is: amount } } }
                """;
        String rules = TinyPack.RULES.replace(
                "CaseNote( about contains $id )", "Payment( amount > 400 || amount < 8, about contains $id )");
        List<String> payments = List.of(
                "{ id: p1, date: 2024-03-01, amount: 400.01, about: [] }",
                "{ id: p2, date: 2024-03-01, amount: 400, about: [c1] }",
                "{ id: p3, date: 2024-03-01, amount: 7, about: [c1] }");
        String fixture = fixture(TALK, "", "A.1/c1: MET")
                .replace("caseNotes: []", "payments: [" + String.join(", ", payments) + "]");

        TinyPack pack = new TinyPack(folder, declared, rules, List.of(fixture));

        assertThat(CoverageRun.of(folder, pack.fixtures()).rules().get(0).conditions())
                .filteredOn(condition -> condition.line() == 12)
                .extracting(ConditionSeen::text, ConditionSeen::seenTrue, ConditionSeen::seenFalse)
                .containsExactly(
                        tuple("amount > 400", 1L, 2L),
                        tuple("amount < 8", 1L, 1L),
                        tuple("about contains $id", 1L, 1L));
    }

    @Test
    void a_rule_that_never_fires_has_nothing_seen() throws IOException {
        Coverage coverage = of(fixture("", "", ""));

        assertThat(coverage.rules().get(0).fired()).isZero();
        assertThat(coverage.share().seen()).isZero();
    }

    @Test
    void of_a_rule_without_conditions_firing_is_all() {
        assertThat(new Coverage.Share(0, 0).percent()).isEqualTo(100);
        assertThat(new Coverage.Share(1, 3).percent()).isBetween(33.3, 33.4);
    }
}
