package org.caseclock.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CaseFileBuilder;
import org.caseclock.facts.Fact;
import org.caseclock.facts.ParticipantBuilder;
import org.caseclock.facts.Program;
import org.caseclock.knowledge.DataIssue;
import org.caseclock.knowledge.DataIssueKind;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static RulesEngine engine;

    @BeforeAll
    static void compile() {
        engine = RulesEngine.compile(PolicyPack.load(Repository.mississippi()));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void a_contact_closes_the_task_and_changes_the_obligation() {
        Fact training = Cases.training("s1", "2024-02-01", null);
        Changes changes =
                on("2024-03-20", training, Cases.contact("c1", "2024-03-10")).since(on("2024-03-20", training));

        assertThat(changes.obligations())
                .filteredOn(change -> change.id().equals("case/II.A.2/2024-03"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.before()).extracting(Obligation::status).isEqualTo(Status.OPEN);
                    assertThat(change.after()).extracting(Obligation::status).isEqualTo(Status.MET);
                });
        assertThat(changes.dueTasks())
                .filteredOn(Change::isClosed)
                .extracting(Change::id)
                .containsExactly("case/II.A.2/2024-03");
        assertThat(changes.obligations())
                .filteredOn(Change::isOpened)
                .extracting(Change::id)
                .containsExactly("case/VI/c1");
    }

    @Test
    void the_same_case_has_no_changes() {
        Fact training = Cases.training("s1", "2024-02-01", null);
        assertThat(on("2024-03-20", training).since(on("2024-03-20", training)).isEmpty())
                .isTrue();
    }

    @Test
    void a_program_under_a_wrong_code_takes_no_finding_from_a_host() {
        Fact training = Cases.training("s1", "2024-02-01", null);
        Evaluation before = on("2024-03-20", training);
        Evaluation after = engine.evaluate(inYouth(Cases.of(training)), LocalDate.of(2024, 3, 20));

        Changes changes = after.since(before);

        assertThat(before.obligations()).isNotEmpty();
        assertThat(after.obligations()).isEmpty();
        assertThat(after.isGoverned()).isFalse();
        assertThat(changes.obligations()).isEmpty();
        assertThat(changes.dueTasks()).isEmpty();
        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.dataIssues()).singleElement().satisfies(change -> {
            assertThat(change.isOpened()).isTrue();
            assertThat(change.after())
                    .isEqualTo(new DataIssue(
                            DataIssueKind.NOT_GOVERNED,
                            "participant",
                            "person",
                            "This policy covers the following programs: adult, dislocated worker. The participant's programs: youth."
                                    + " Nothing is evaluated."));
        });
        // Under the right code again all is told, and what a host holds by its id stays what it is.
        assertThat(before.since(after).obligations()).hasSameSizeAs(before.obligations());
    }

    private static CaseFile inYouth(CaseFile caseFile) {
        return CaseFileBuilder.builder(caseFile)
                .participant(ParticipantBuilder.builder(caseFile.participant())
                        .programs(List.of(Program.YOUTH))
                        .build())
                .build();
    }

    @Test
    void different_cases_cannot_be_compared() {
        CaseFile other = Cases.of("other");
        assertThatThrownBy(() -> on("2024-03-20").since(engine.evaluate(other, LocalDate.of(2024, 3, 20))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Evaluations of different cases (other and case) cannot be compared.");
    }

    private static Evaluation on(String day, Fact... facts) {
        return engine.evaluate(Cases.of(facts), LocalDate.parse(day));
    }
}
