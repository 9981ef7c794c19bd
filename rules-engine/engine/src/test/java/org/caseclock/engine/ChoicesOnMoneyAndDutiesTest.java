package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Decision;
import org.caseclock.policy.PackException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions that rest on what facts add up to, or on what was missed under another clause. */
class ChoicesOnMoneyAndDutiesTest {

    private static final String POLICY = """
            id: renewed
            title: A policy that decides
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions: [{ id: "2020", inForceFrom: 2020-01-01, citation: "1" }]
            closures: []
            facts:
              Payment:
                fields:
                  amount: { is: amount }
                  tuition: { is: yes-no }
            parameters:
              cap:
                about: tuition
                unit: dollars
                stricter: lower
                values: [{ from: 2020-01-01, value: 100, citation: "1", source: S, checkedOn: 2026-11-22 }]
            timeline:
              selections:
                reviews: { fact: ScheduledReview }
              windows:
                review: { each: reviews, opens: event, due: event + 10 days }
            clauses:
              A.1: { citation: A.1, modality: MUST, how: duty, requirement: A review takes place, metBy: a review, task: Review. }
              D.1:
                citation: D.1
                how: decision
                requirement: Renewal
                outcomes: { REFUSE: refused, REVIEW: to be reviewed, RENEW: renewed }
                parameters: [cap]
            """;

    private static final String RULES = """
            package renewed;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A review takes place"
            when
                $window : Window( name == "review" )
                $reviews : List() from collect( PlanReview( withParticipant == true ) )
            then
                ledger.owes( "A.1", $window ).metBy( $reviews );
            end

            rule "D.1 Renewal"
            when
                Parameter( name == "cap", $cap : dollars )
                $payments : List() from collect( Payment( tuition == true ) )
            then
                ledger.chooses( "D.1" )
                    .option( "REFUSE" ).ifSumAtLeast( $cap, "amount", $payments )
                    .option( "REVIEW" ).ifViolated( "A.1" )
                    .option( "RENEW" );
            end
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static EachEvaluator engines;

    @BeforeAll
    static void compile() {
        engines = new EachEvaluator(TinyPack.in(shared, POLICY, RULES));
    }

    @AfterAll
    static void close() {
        engines.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            # what is added up reaches the amount, or is a cent short of it
            {'id':'p1','amount':60,'tuition':true},{'id':'p2','amount':40,'tuition':true}                              ; REFUSE
            {'id':'p1','amount':60,'tuition':true},{'id':'p2','amount':39.99,'tuition':true}                           ; RENEW
            {'id':'p1','amount':100.01,'tuition':true},{'id':'p2','amount':-0.01,'tuition':true}                       ; REFUSE
            {'id':'p1','amount':100,'tuition':true},{'id':'p2','amount':-0.01,'tuition':true}                          ; RENEW
            {'id':'p1','amount':100,'tuition':false}                                                                  ; RENEW
            # an empty field is named where it makes the difference, and only there
            {'id':'p1','tuition':true}                                                                                ; - the amount of payment p1
            {'id':'p1','tuition':true},{'id':'p2','amount':100,'tuition':true}                                         ; REFUSE
            {'id':'p1','amount':100}                                                                                  ; - the tuition of payment p1
            {'id':'p1','amount':99.99}                                                                                ; RENEW
            {'id':'p1','amount':0.01},{'id':'p2','amount':99.99,'tuition':true}                                        ; - the tuition of payment p1
            {'id':'p1','amount':0.01},{'id':'p2','amount':99.98,'tuition':true}                                        ; RENEW
            {'id':'p1','amount':60},{'id':'p2','amount':40},{'id':'p3','amount':0}                                     ; - the tuition of payment p1, the tuition of payment p2
            {'id':'p1','amount':-0.01},{'id':'p2','amount':100,'tuition':true}                                         ; - the tuition of payment p1
            {'id':'p1','amount':-0.01},{'id':'p2','amount':100.01,'tuition':true}                                      ; REFUSE
            """)
    void what_facts_add_up_to(String payments, String expected) {
        assertThat(decided(LocalDate.of(2025, 1, 1), "'payments':[" + dated(payments) + "]"))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "as of {0}: {1}, {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', nullValues = "-", textBlock = """
            # what can still be done in time is not missed
            2025-01-11 ; ""                                                          ; RENEW
            2025-01-12 ; ""                                                          ; REVIEW
            2025-02-01 ; {'id':'r1','date':'2025-01-11','withParticipant':true}      ; RENEW
            2025-02-01 ; {'id':'r1','date':'2025-01-12','withParticipant':true}      ; REVIEW
            # where that cannot be told, nor can the decision be, and it names the same
            2025-02-01 ; {'id':'r1','date':'2025-01-11'}                             ; "- the withParticipant of plan review r1"
            2025-01-11 ; {'id':'r1','date':'2025-01-10'}                             ; RENEW
            """)
    void what_was_missed_under_another_clause(LocalDate asOf, String review, String expected) {
        assertThat(decided(
                        asOf,
                        "'scheduledReviews':[{'id':'s1','date':'2025-01-01','recordedOn':'2025-01-01'}],"
                                + "'planReviews':[" + review + "]"))
                .isEqualTo(expected);
    }

    @Test
    void it_tells_what_it_rests_on() {
        assertThat(sentence("'payments':["
                        + dated("{'id':'p1','amount':60,'tuition':true},{'id':'p2','amount':40.01,'tuition':true}")
                        + "]"))
                .isEqualTo(
                        "Renewal: refused. It rests on payment p1 of 2024-09-02; payment p2 of 2024-09-02. The total is"
                                + " $100.01, which is more than $100.00.");
        assertThat(sentence("'payments':[" + dated("{'id':'p1','amount':100,'tuition':true}") + "]"))
                .isEqualTo("Renewal: refused. It rests on payment p1 of 2024-09-02. The total is $100.00, which reaches"
                        + " $100.00.");
        assertThat(sentence("'scheduledReviews':[{'id':'s1','date':'2025-01-01'},{'id':'s2','date':'2024-12-01'}],"
                        + "'planReviews':[{'id':'r1','date':'2024-12-31','withParticipant':true}]"))
                .isEqualTo("Renewal: to be reviewed. It rests on what was missed or late: A.1 for scheduled review s2,"
                        + " late; A.1 for scheduled review s1, missed.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "amount", $payments|"amont", $payments|The field (amont) of Payment must be one of
            "amount", $payments|"tuition", $payments|The field (tuition) of Payment must be an amount or a number.
            $cap, "amount"|$payments, "amount"|of ifSumAtLeast
            ifViolated( "A.1" )|ifViolated( "A.2" )|What the rule "D.1 Renewal" rests on (A.2) must be a clause of the pack.
            ifViolated( "A.1" )|ifViolated( "D.1" )|What the rule "D.1 Renewal" rests on (D.1) must be a clause that can be missed; it is a decision.
            """)
    void what_a_rule_says_of_it_is_looked_at_before_it_runs(String written, String instead, String message) {
        assertThat(RULES).contains(written);
        assertThatThrownBy(() -> RulesEngine.compile(TinyPack.in(folder, POLICY, RULES.replace(written, instead))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @Test
    void it_cannot_be_told_by_what_the_source_does_not_keep() {
        try (RulesEngine engine = RulesEngine.compile(
                TinyPack.in(folder, POLICY, RULES), EngineOptions.DEFAULT.without("plan_reviews"))) {
            String json =
                    json("'scheduledReviews':[{'id':'s1','date':'2025-01-01'}]").replace('\'', '"');
            assertThat(said(engine.evaluate(CaseFiles.one("c.json", json), LocalDate.of(2025, 2, 1))
                            .decisions()
                            .get(0)))
                    .isEqualTo("- the source keeps no plan reviews");
        }
    }

    private static String dated(String payments) {
        return payments.replace("'id'", "'date':'2024-09-02','id'");
    }

    private static String decided(LocalDate asOf, String rest) {
        return said(decision(asOf, rest));
    }

    private static String sentence(String rest) {
        return decision(LocalDate.of(2025, 2, 1), rest).explanation();
    }

    private static Decision decision(LocalDate asOf, String rest) {
        return engines.evaluate(json(rest), asOf.toString()).decisions().get(0);
    }

    private static String json(String rest) {
        return "{'caseId':'C1','participant':{'id':'P1','entryDate':'2024-08-01','programs':['ADULT']}," + rest + "}";
    }

    private static String said(Decision decision) {
        return decision.outcome() == null ? "- " + String.join(", ", decision.missing()) : decision.outcome();
    }
}
