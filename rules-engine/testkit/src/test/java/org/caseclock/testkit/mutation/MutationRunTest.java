package org.caseclock.testkit.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseclock.testkit.TinyPack.fixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caseclock.input.InputException;
import org.caseclock.testkit.TinyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationRunTest {

    private static final String TALK = "{ id: c1, date: 2024-03-01, outcome: REACHED }";
    private static final String CALL = "{ id: c2, date: 2024-03-01, outcome: NO_ANSWER }";
    private static final String LETTER_BACK = "{ id: c3, date: 2024-03-01, method: PHONE, outcome: RETURNED }";
    private static final String ALL = TALK + ", " + CALL + ", " + LETTER_BACK;

    private static final String WEAK = fixture(TALK, "{ id: n1, date: 2024-03-01, about: [c1] }", "A.1/c1: MET");
    private static final String LAST_DAY =
            fixture(ALL, "{ id: n1, date: 2024-03-02, about: [c1] }", "A.1/c1: MET, A.1/c2: MISSED overdue");
    private static final String DAY_AFTER =
            fixture(ALL, "{ id: n1, date: 2024-03-03, about: [c1] }", "A.1/c1: LATE, A.1/c2: MISSED overdue");
    private static final String FIRST_DAY = fixture(
            ALL,
            "{ id: n1, date: 2024-03-01, about: [c1] }",
            "A.1/c1: MET 2024-03-01 to 2024-03-02, A.1/c2: MISSED overdue");

    @TempDir
    Path folder;

    private MutationScore of(String... fixtures) throws IOException {
        return MutationRun.of(folder, new TinyPack(folder, fixtures).fixtures());
    }

    private void declare(String equivalents) throws IOException {
        Files.writeString(folder.resolve("equivalents.yaml"), equivalents);
    }

    @Test
    void a_weak_fixture_lets_changes_pass_by_line() throws IOException {
        MutationScore score = of(WEAK);

        assertThat(score.survivors())
                .contains(new Mutant(
                        "policy.drl", 10, 33, "A.1 A contact is noted", "a dropped condition", "|| attempt", ""))
                .contains(new Mutant(
                        "policy.drl",
                        12,
                        35,
                        "A.1 A contact is noted",
                        "a dropped condition",
                        "about contains $id",
                        ""));
        assertThat(score.percent()).isLessThan(80);
    }

    @Test
    void fixtures_on_both_sides_notice_all_but_what_changes_nothing() throws IOException {
        MutationScore score = of(FIRST_DAY, LAST_DAY, DAY_AFTER);

        assertThat(score.survivors()).extracting(Mutant::before).containsExactly("name == \"note\",");
        assertThat(score.all()).isEqualTo(score.killed() + 1);
    }

    @Test
    void what_is_declared_is_no_survivor() throws IOException {
        declare("""
                equivalent:
                  - { before: 'name == "note",', reason: there is no other window }
                """);
        MutationScore score = of(FIRST_DAY, LAST_DAY, DAY_AFTER);

        assertThat(score.survivors()).isEmpty();
        assertThat(score.percent()).isEqualTo(100);
        assertThat(score.equivalents())
                .singleElement()
                .extracting(MutationScore.Equivalent::reason)
                .isEqualTo("there is no other window");
        assertThat(score.unused()).isEmpty();
    }

    @Test
    void what_is_declared_without_such_a_survivor_is_told() throws IOException {
        declare("""
                equivalent:
                  - { where: Another rule, before: 'name == "note",', reason: that is no rule }
                  - { before: 'key == $id', reason: a fixture notices }
                """);

        assertThat(of(FIRST_DAY, LAST_DAY, DAY_AFTER).unused()).hasSize(2);
    }

    @Test
    void an_entry_must_give_its_reason() throws IOException {
        declare("equivalent: [{ before: 'key == $id' }]");

        assertThatThrownBy(() -> of(WEAK)).isInstanceOf(InputException.class).hasMessageContaining("reason");
    }

    @Test
    void of_nothing_that_could_be_noticed_all_was() {
        assertThat(new MutationScore(0, List.of(), List.of(), List.of()).percent())
                .isEqualTo(100);
    }
}
