package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.ExclusionDecision;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Outcome;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {

    /** From 2024-06-01 on a note may take five days instead of one. */
    private static final String TWO_VERSIONS = TinyPack.POLICY
            .replace(
                    "    citation: \"1\"\nclosures",
                    "    citation: \"1\"\n  - id: \"2024\"\n    inForceFrom: 2024-06-01\n    citation: \"1\"\nclosures")
            .replace("timeline:", """
                          - from: 2024-06-01
                            value: 5
                            citation: "1"
                            source: A source
                            checkedOn: 2026-11-22
                    timeline:""");

    @TempDir
    private Path folder;

    @Test
    void each_obligation_is_judged_under_the_version_of_its_opening_day() {
        CaseFile file = Cases.of(
                Cases.contact("before", "2024-05-31"),
                Cases.note("n1", "2024-06-02", "before"),
                Cases.contact("after", "2024-06-01"),
                Cases.note("n2", "2024-06-06", "after"));
        assertThat(evaluate(TWO_VERSIONS, file, "2024-08-01").obligations())
                .extracting(
                        Obligation::id,
                        Obligation::policyVersion,
                        each -> String.valueOf(each.due()),
                        Obligation::status)
                .containsExactly(
                        tuple("case/A.1/before", "2020", "2024-06-01", Status.LATE),
                        tuple("case/A.1/after", "2024", "2024-06-06", Status.MET));
    }

    @Test
    void what_a_new_number_moves_past_the_change_of_versions_is_judged_once_and_by_the_earlier() {
        String moving = TWO_VERSIONS.replace("opens: event\n", "opens: event + note.days\n");
        CaseFile file = Cases.of(Cases.contact("twice", "2024-05-30"));
        assertThat(evaluate(moving, file, "2024-08-01").obligations())
                .extracting(Obligation::id, Obligation::policyVersion, each -> String.valueOf(each.opens()))
                .containsExactly(tuple("case/A.1/twice", "2020", "2024-05-31"));
        String sooner = moving.replace("value: 1\n", "value: 9\n");
        assertThat(evaluate(sooner, file, "2024-08-01").obligations())
                .extracting(Obligation::id, Obligation::policyVersion, each -> String.valueOf(each.opens()))
                .containsExactly(tuple("case/A.1/twice", "2024", "2024-06-04"));
        CaseFile between = Cases.of(Cases.contact("between", "2024-05-26"));
        assertThat(evaluate(sooner, between, "2024-08-01").obligations())
                .extracting(Obligation::id, Obligation::policyVersion, each -> String.valueOf(each.opens()))
                .containsExactly(tuple("case/A.1/between", "2020", "2024-06-04"));
    }

    @Test
    void a_clause_of_a_later_version_needs_rules_there_and_is_silent_before() throws IOException {
        String policy = TWO_VERSIONS.replace(
                        "inForceFrom: 2024-06-01\n", "inForceFrom: 2024-06-01\n    rules: policy-2024.drl\n")
                + "  A.2: { citation: A.2, modality: MUST, how: check, requirement: More, metBy: it, task: Do.,"
                + " from: 2024-06-01 }\n";
        Files.writeString(folder.resolve("policy-2024.drl"), TinyPack.RULES + """

                rule "A.2 A contact was with the participant"
                when
                    $contact : Contact()
                then
                    ledger.owes( "A.2", $contact ).metBy( $contact );
                end
                """);
        CaseFile file = Cases.of(Cases.contact("before", "2024-05-31"), Cases.contact("after", "2024-06-01"));
        assertThat(evaluate(policy, file, "2024-08-01").obligations())
                .filteredOn(each -> each.clause().equals("A.2"))
                .extracting(Obligation::id, Obligation::policyVersion)
                .containsExactly(tuple("case/A.2/after", "2024"));
    }

    @Test
    void the_version_in_force_on_the_date_is_named() {
        CaseFile file = Cases.of(Cases.contact("c", "2024-05-31"));
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, TWO_VERSIONS, TinyPack.RULES))) {
            assertThat(engine.evaluate(file, LocalDate.of(2024, 5, 31)).pack().version())
                    .isEqualTo("2020");
            assertThat(engine.evaluate(file, LocalDate.of(2024, 6, 1)).pack().version())
                    .isEqualTo("2024");
        }
    }

    @Test
    void before_the_first_version_nothing_is_judged() {
        CaseFile file = Cases.of(Cases.contact("before", "2019-12-31"), Cases.contact("after", "2020-01-01"));
        assertThat(evaluate(TinyPack.POLICY, file, "2024-08-01").obligations())
                .extracting(Obligation::id)
                .containsExactly("case/A.1/after");
        Evaluation early = evaluate(TinyPack.POLICY, file, "2019-12-31");
        assertThat(early.pack().version()).isNull();
        assertThat(early.obligations()).isEmpty();
    }

    @Test
    void the_mississippi_pack_judges_nothing_before_july_2018() {
        try (RulesEngine engine = RulesEngine.compile(PolicyPack.load(Repository.mississippi()))) {
            for (CaseFile each : Cases.varied()) {
                Evaluation evaluation = engine.evaluate(each, LocalDate.of(2018, 5, 31));
                assertThat(evaluation.obligations()).isEmpty();
                assertThat(evaluation.pack().version()).isNull();
            }
        }
    }

    @Test
    void an_exclusion_under_a_later_version_waives_what_opened_under_an_earlier_one() throws IOException {
        Path shipped = Repository.mississippi();
        String policy = Files.readString(shipped.resolve("policy.yaml"))
                .replace(
                        "    citation: VII\n",
                        "    citation: VII\n  - id: \"2024\"\n    inForceFrom: 2024-02-01\n    citation: VII\n");
        String rules = Files.readString(shipped.resolve("policy.drl"));
        CaseFile file = CaseFiles.one("case.json", """
                {"caseId": "case", "participant": {"id": "P", "entryDate": "2024-01-10", "programs": ["ADULT"]},
                 "exit": {"id": "x", "date": "2024-03-31", "recordedOn": "2024-04-20", "kind": "MANUAL"},
                 "services": [{"id": "s", "category": "BASIC_CAREER", "startDate": "2024-01-10", "endDate": "2024-03-31"}],
                 "circumstances": [{"id": "m", "kind": "DECEASED", "startDate": "2024-03-31", "documented": true}]}
                """);
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, rules))) {
            Evaluation evaluation = engine.evaluate(file, LocalDate.of(2024, 9, 1));
            assertThat(evaluation.exclusions())
                    .extracting(ExclusionDecision::outcome, ExclusionDecision::policyVersion)
                    .containsExactly(tuple(Outcome.EXCLUDED, "2024"));
            assertThat(evaluation.obligations())
                    .extracting(Obligation::clause)
                    .contains("II.A.1.a")
                    .doesNotContain("II.B.1", "IV.1");
        }
    }

    private Evaluation evaluate(String policy, CaseFile file, String asOf) {
        try (RulesEngine engine = RulesEngine.compile(TinyPack.in(folder, policy, TinyPack.RULES))) {
            return engine.evaluate(file, LocalDate.parse(asOf));
        }
    }
}
