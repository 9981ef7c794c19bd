package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseclock.support.Cases.circumstance;
import static org.caseclock.support.Cases.contact;
import static org.caseclock.support.Cases.exit;
import static org.caseclock.support.Cases.note;
import static org.caseclock.support.Cases.offer;
import static org.caseclock.support.Cases.training;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseclock.facts.CaseFile;
import org.caseclock.facts.CircumstanceKind;
import org.caseclock.facts.ContactOutcome;
import org.caseclock.facts.Fact;
import org.caseclock.facts.OfferKind;
import org.caseclock.facts.OfferResponse;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.NotKept;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PolicyPack;
import org.caseclock.support.Cases;
import org.caseclock.support.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An adult in training from 15 January to 20 April 2024, under the Mississippi policy. */
class WithoutTest {

    /** Compiled rules do not know of what is not kept, so that one compilation serves all tests. */
    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    private static final PolicyPack PACK = PolicyPack.load(Repository.mississippi());
    private static final Fact TRAINING = training("s1", "2024-01-15", "2024-04-20");

    @Test
    void what_only_they_could_meet_is_neither_missed_nor_open_nor_a_task() {
        Evaluation evaluation = evaluate("2024-03-15", List.of(TRAINING), "contacts");
        assertThat(statuses(evaluation, "II.A.2"))
                .containsEntry("II.A.2/2024-02", "UNDETERMINED")
                .containsEntry("II.A.2/2024-03", "UNDETERMINED")
                .containsEntry("II.A.2/2024-04", "UNDETERMINED");
        assertThat(evaluation.violations()).isEmpty();
        assertThat(evaluation.dueTasks()).noneMatch(task -> task.clause().equals("II.A.2"));
        Obligation february = evaluation.obligations().get(0);
        assertThat(february.missing()).containsExactly("the source keeps no contacts");
        assertThat(february.explanation()).contains("Not enough information: the source keeps no contacts.");
        assertThat(NotKept.isNamedIn(february.missing())).isTrue();
    }

    @Test
    void a_source_that_keeps_them_and_has_none_misses() {
        assertThat(statuses(evaluate("2024-03-15", List.of(TRAINING)), "II.A.2"))
                .containsEntry("II.A.2/2024-02", "MISSED")
                .containsEntry("II.A.2/2024-03", "OPEN");
    }

    @Test
    void what_is_on_record_all_the_same_meets_it() {
        List<Fact> facts = List.of(TRAINING, contact("c1", "2024-02-12", ContactOutcome.REACHED));
        assertThat(statuses(evaluate("2024-03-15", facts, "contacts"), "II.A.2"))
                .containsEntry("II.A.2/2024-02", "MET")
                .containsEntry("II.A.2/2024-03", "UNDETERMINED");
    }

    @Test
    void what_another_kind_could_meet_is_open_while_its_days_run_and_cannot_be_told_then() {
        List<Fact> facts = List.of(TRAINING, exit("2024-04-20", "2024-04-20"));
        assertThat(statuses(evaluate("2025-04-20", facts, "offers"), "IV.1")).containsEntry("IV.1", "OPEN");
        assertThat(statuses(evaluate("2025-04-21", facts, "offers"), "IV.1")).containsEntry("IV.1", "UNDETERMINED");
        assertThat(statuses(evaluate("2025-04-20", facts, "offers", "services"), "IV.1"))
                .containsEntry("IV.1", "UNDETERMINED");
    }

    @Test
    void of_checks_only_those_that_rest_on_them_cannot_be_told() {
        List<Fact> facts = List.of(
                TRAINING,
                contact("c1", "2024-02-12", ContactOutcome.REACHED),
                offer("o1", "2024-02-13", OfferKind.POST_EXIT, OfferResponse.DECLINED));
        Map<String, String> statuses = statuses(evaluate("2024-06-01", facts, "case_notes"), "");
        assertThat(statuses)
                .containsEntry("VI/c1", "UNDETERMINED")
                // a document could show it too, and its day is over
                .containsEntry("II.B.2/o1", "UNDETERMINED")
                .containsEntry("II.A.2/2024-02", "MET");
        facts = List.of(TRAINING, facts.get(1), note("n1", "2024-02-12", "c1"));
        assertThat(statuses(evaluate("2024-06-01", facts, "case_notes"), "VI")).containsEntry("VI/c1", "MET");
    }

    @Test
    void a_note_about_what_is_not_kept_is_no_data_issue() {
        List<Fact> facts = List.of(TRAINING, note("n1", "2024-02-12", "c1"));
        assertThat(evaluate("2024-06-01", facts).dataIssues()).hasSize(1);
        assertThat(evaluate("2024-06-01", facts, "contacts").dataIssues()).isEmpty();
    }

    @Test
    void what_is_owed_only_where_there_is_none_cannot_be_told_either() {
        Map<String, String> statuses = statuses(evaluate("2024-09-01", List.of(TRAINING), "exit"), "III.A.1");
        assertThat(statuses).containsEntry("III.A.1", "UNDETERMINED");
    }

    @Test
    void a_proof_that_is_not_kept_leaves_the_decision_pending() {
        List<Fact> facts = List.of(
                TRAINING,
                circumstance("k1", CircumstanceKind.INCARCERATED, "2024-03-01"),
                exit("2024-04-20", "2024-05-01"));
        assertThat(statuses(evaluate("2024-09-01", facts, "documents"), "III.B.doc"))
                .containsEntry("III.B.doc/k1", "OPEN");
    }

    @Test
    void the_tables_that_a_pack_reads_are_told_with_the_clauses_that_rest_on_them() {
        try (RulesEngine engine = RulesEngine.compile(PACK, EngineOptions.DEFAULT.cachedIn(cache))) {
            assertThat(engine.tablesRead())
                    .containsEntry("contacts", List.of("II.A.2"))
                    .containsEntry("case_notes", List.of("II.A.1.b", "II.B.2", "VI"))
                    .containsEntry("offers", List.of("II.A.1.a", "II.B.1", "IV.1"))
                    .containsEntry("exit", List.of("III.A.1", "III.B.exit"))
                    .containsEntry("circumstances", List.of())
                    .containsEntry("services", List.of("IV.1"))
                    .containsKeys("exit", "services", "planned_services", "circumstances", "documents")
                    .doesNotContainKeys("surveys", "employment_plans", "participant");
        }
    }

    @Test
    void tables_that_are_missing_without_a_word_are_told() {
        EngineOptions options = EngineOptions.DEFAULT.cachedIn(cache).without("documents", "circumstances");
        try (RulesEngine engine = RulesEngine.compile(PACK, options)) {
            List<String> present = List.of("participant", "exit", "services", "planned_services", "case_notes");
            assertThat(MissingTables.problem(engine, present, "--without"))
                    .containsExactly(
                            "There is no table contacts, offers; ms-partnership reads them.",
                            "  Without contacts these would read as missed: II.A.2.",
                            "  Without offers these would read as missed: II.A.1.a, II.B.1, IV.1.",
                            "If the source does not keep them, say so: --without contacts,offers. If it does and has"
                                    + " none, a file with a header alone says that.");
            assertThat(MissingTables.problem(
                            engine,
                            List.of("exit", "services", "planned_services", "case_notes", "contacts", "offers"),
                            ""))
                    .isEmpty();
        }
    }

    /** Nothing that is added up goes over a limit, and nothing that is forbidden is there. */
    @Test
    void what_is_kept_where_there_is_nothing_is_told_apart() {
        try (RulesEngine engine = RulesEngine.compile(LimitedPack.in(folder))) {
            assertThat(MissingTables.problem(engine, List.of("exit", "services"), "--without"))
                    .contains("  Without payments these would read as kept: A.1, A.2, A.3, A.4, B.3.");
            assertThat(MissingTables.problem(engine, List.of("exit", "payments", "wages"), "--without"))
                    .contains("  Without services these would read as missed: B.4, B.2; these would read as kept: A.6;"
                            + " every case would be judged as one without services.");
        }
    }

    @Test
    void tables_that_meet_nothing_and_change_the_rest_are_told_too() {
        try (RulesEngine engine = RulesEngine.compile(PACK, EngineOptions.DEFAULT.cachedIn(cache))) {
            List<String> present = List.of("case_notes", "contacts", "offers", "documents");
            assertThat(MissingTables.problem(engine, present, "--without"))
                    .contains(
                            "  Without exit these would read as missed: III.A.1, III.B.exit; every case would be judged"
                                    + " as not exited.",
                            "  Without services these would read as missed: IV.1; every case would be judged as one"
                                    + " without services.",
                            "  Without planned_services every case would be judged as if nothing planned held its exit"
                                    + " back.",
                            "  Without circumstances every case would be judged as not excluded.");
            assertThat(NotKeptTables.inWords(engine)).isEmpty();
        }
    }

    @Test
    void what_is_not_kept_is_told_in_words() {
        // a policy that reads no surveys judges nothing otherwise without them
        EngineOptions options = EngineOptions.DEFAULT.cachedIn(cache).without("surveys", "circumstances", "exit");
        try (RulesEngine engine = RulesEngine.compile(PACK, options)) {
            assertThat(NotKeptTables.inWords(engine))
                    .containsExactly(
                            "The source does not keep these tables: circumstances, exit, surveys.",
                            "Where a case has none of them, what only they could meet is undetermined, neither missed nor"
                                    + " a task.",
                            "Otherwise it is judged as not exited, as not excluded.");
        }
    }

    @ParameterizedTest
    @CsvSource({"contacts, the source keeps no contacts", "services, the source keeps no services"})
    void a_gap_is_none_that_anybody_can_see_where_what_would_close_it_is_not_kept(String without, String missing) {
        PolicyPack pack = TinyPack.in(folder, """
                id: silent
                title: A policy about silence
                board: A board
                jurisdiction: A state
                programs: [ADULT]
                source: A source
                versions: [{ id: "2020", inForceFrom: 2020-01-01, citation: "1" }]
                closures: []
                parameters: {}
                timeline:
                  selections:
                    talks: { fact: Contact, where: { reachedParticipant: true } }
                    services: { fact: Service }
                    any: { anyOf: [services] }
                  gaps:
                    silence: { without: [any, talks], longerThan: 45 days }
                  windows:
                    silence: { each: silence, opens: event, due: event + 45 days }
                clauses:
                  A.1: { citation: A.1, modality: SHOULD, how: prohibition, requirement: No long silence }
                """, """
                package silent;

                import org.caseclock.timeline.*;

                global org.caseclock.ledger.Ledger ledger;

                rule "A.1 No long silence"
                when
                    $gap : Window( name == "silence" )
                then
                    ledger.forbids( "A.1", $gap );
                end
                """);
        CaseFile silent = Cases.of(training("s1", "2024-01-15", "2024-01-20"));

        try (RulesEngine engine = RulesEngine.compile(pack, EngineOptions.DEFAULT.without(without))) {
            assertThat(engine.evaluate(silent, LocalDate.parse("2024-06-01")).obligations())
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.status()).isEqualTo(Status.UNDETERMINED);
                        assertThat(finding.missing()).containsExactly(missing);
                    });
        }
        try (RulesEngine engine = RulesEngine.compile(pack)) {
            assertThat(engine.evaluate(silent, LocalDate.parse("2024-06-01")).violations())
                    .hasSize(1);
        }
    }

    @Test
    void there_must_be_a_table_of_the_name() {
        assertThatThrownBy(() -> RulesEngine.compile(PACK, EngineOptions.DEFAULT.without("contact")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("What is not kept (contact) must be one of exit, services, ")
                .hasMessageEndingWith("Maybe contacts.");
    }

    private static Map<String, String> statuses(Evaluation evaluation, String clause) {
        return evaluation.obligations().stream()
                .filter(obligation -> obligation.clause().startsWith(clause))
                .collect(Collectors.toMap(
                        obligation -> obligation.id().substring("case/".length()),
                        obligation -> obligation.status().name()));
    }

    private static Evaluation evaluate(String asOf, List<Fact> facts, String... without) {
        EngineOptions options =
                EngineOptions.DEFAULT.shadowing(0).cachedIn(cache).without(without);
        try (RulesEngine engine = RulesEngine.compile(PACK, options)) {
            return engine.evaluate(Cases.of(facts.toArray(Fact[]::new)), LocalDate.parse(asOf));
        }
    }
}
