package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.Evaluation;
import org.caseclock.policy.PackException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions with outcomes of the pack's own. */
class ChoicesTest {

    private static final String POLICY = """
            id: chosen
            title: A policy that decides
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions: [{ id: "2020", inForceFrom: 2020-01-01, citation: "1" }]
            closures: []
            fields:
              Participant:
                veteran: { is: yes-no }
                poor: { is: yes-no }
              Service:
                cost: { is: amount }
                paid: { is: yes-no }
                hours: { is: number }
              Employment:
                steady: { is: yes-no }
                local: { is: yes-no }
            parameters:
              forty: { about: hours, unit: quantity, stricter: lower, values: [{ from: 2020-01-01, value: 40, citation: "1", source: S, checkedOn: 2026-11-22 }] }
            timeline: {}
            clauses:
              D.1:
                citation: D.1
                how: decision
                requirement: Priority of service
                outcomes: { FIRST: first priority, SECOND: second priority, NONE: no priority }
              D.2:
                citation: D.2
                how: decision
                requirement: Renewal of a training account
                outcomes: { REFUSE: refused, RENEW: renewed }
              D.3:
                citation: D.3
                how: decision
                requirement: Whether a job is a good one
                outcomes: { GOOD: a good job, OTHER: another job }
              D.4:
                citation: D.4
                how: decision
                requirement: Length of what led to a credential
                parameters: [forty]
                outcomes: { LONG: long, SHORT: short }
            """;

    private static final String RULES = """
            package chosen;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "D.1 Priority of service"
            when
                $veteran : List() from collect( Participant( veteran == true ) )
                $poor : List() from collect( Participant( poor == true ) )
            then
                ledger.chooses( "D.1" )
                    .option( "NONE" )
                    .option( "SECOND" ).ifAny( $poor )
                    .option( "FIRST" ).ifAny( $poor ).ifAny( $veteran );
            end

            rule "D.2 Renewal of a training account"
            when
                $training : Service( category == ServiceCategory.TRAINING, paid == true, $id : id )
                $dear : List() from collect( Service( id == $id, cost > 100 ) )
                $plans : List() from collect( EmploymentPlan() )
            then
                ledger.chooses( "D.2", $training )
                    .option( "REFUSE" ).ifAny( $dear )
                    .option( "RENEW" ).ifAny( $plans ).unlessAny( $dear );
            end

            rule "D.3 A steady job is a good one"
            when
                $job : Employment( $id : id )
                $steady : List() from collect( Employment( id == $id, steady == true ) )
            then
                ledger.chooses( "D.3", $job ).option( "GOOD" ).ifAny( $steady );
            end

            rule "D.3 What is given to find one is none"
            when
                $service : Service( category == ServiceCategory.BASIC_CAREER )
            then
                ledger.chooses( "D.3", $service ).option( "OTHER" );
            end

            rule "D.4 A long way to a credential"
            when
                $credential : Credential()
                Parameter( name == "forty", $forty : quantity )
                $services : List() from collect( Service() )
            then
                ledger.chooses( "D.4", $credential )
                    .option( "LONG" ).ifSumAtLeast( $forty, "hours", $services )
                    .option( "SHORT" );
            end

            rule "D.3 A job nearby is a good one"
            when
                $job : Employment( $id : id )
                $local : List() from collect( Employment( id == $id, local == true ) )
            then
                ledger.chooses( "D.3", $job ).option( "GOOD" ).ifAny( $local ).option( "OTHER" );
            end
            """;

    @TempDir
    private static Path shared;

    private static EachEvaluator engines;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() {
        engines = new EachEvaluator(TinyPack.in(shared, POLICY, RULES));
    }

    @AfterAll
    static void close() {
        engines.close();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            # the first outcome that policy.yaml lists and of which all holds, in whatever order a rule writes them
            ,'veteran':true,'poor':true | - | C1/D.1 FIRST P1
            ,'veteran':false,'poor':true | - | C1/D.1 SECOND P1
            ,'veteran':true,'poor':false | - | C1/D.1 NONE
            # an empty field matters where it decides, and is not named where it does not
            ,'poor':false | - | C1/D.1 NONE
            ,'veteran':true | - | C1/D.1 - the poor of the participant
            ,'veteran':false | - | C1/D.1 - the poor of the participant
            ,'poor':true | - | C1/D.1 - the veteran of the participant
            - | - | C1/D.1 - the poor of the participant, the veteran of the participant
            # of each training; where no outcome holds, nothing is decided
            ,'poor':false | 'services':[{'id':'s1','category':'TRAINING','paid':true,'startDate':'2024-09-02','cost':100.01},{'id':'s2','category':'TRAINING','paid':true,'startDate':'2024-09-02','cost':1}] | C1/D.1 NONE; C1/D.2/s1 REFUSE s1
            ,'poor':false | 'employmentPlans':[{'id':'e1','date':'2024-09-01'}],'services':[{'id':'s1','category':'TRAINING','paid':true,'startDate':'2024-09-02','cost':100}] | C1/D.1 NONE; C1/D.2/s1 RENEW e1
            ,'poor':false | 'services':[{'id':'s1','category':'TRAINING','paid':true,'startDate':'2024-09-02'}] | C1/D.1 NONE; C1/D.2/s1 - the cost of service s1
            # where it is unknown whether it is to be decided, it hangs on that
            ,'poor':false | 'services':[{'id':'s1','category':'TRAINING','startDate':'2024-09-02','cost':101}] | C1/D.1 NONE; C1/D.2/s1 - the paid of service s1
            ,'poor':false | 'services':[{'id':'s1','category':'TRAINING','paid':false,'startDate':'2024-09-02','cost':101}] | C1/D.1 NONE
            # one sure way to an outcome is enough, whichever rule says it
            ,'poor':false | 'employments':[{'id':'e1','startDate':'2024-09-02','local':true}] | C1/D.1 NONE; C1/D.3/e1 GOOD e1
            ,'poor':false | 'employments':[{'id':'e1','startDate':'2024-09-02','steady':true}] | C1/D.1 NONE; C1/D.3/e1 GOOD e1
            ,'poor':false | 'employments':[{'id':'e1','startDate':'2024-09-02','steady':false}] | C1/D.1 NONE; C1/D.3/e1 - the local of employment e1
            ,'poor':false | 'employments':[{'id':'e1','startDate':'2024-09-02','steady':false,'local':false}] | C1/D.1 NONE; C1/D.3/e1 OTHER
            # facts of two kinds may have one id
            ,'poor':false | 'services':[{'id':'1','category':'BASIC_CAREER','startDate':'2024-09-02'}],'employments':[{'id':'1','startDate':'2024-09-02','steady':true}] | C1/D.1 NONE; C1/D.3/employment:1 GOOD 1; C1/D.3/service:1 OTHER
            # numbers have more decimals than cents
            ,'poor':false | 'credentials':[{'id':'c1','date':'2024-12-02'}],'services':[{'id':'s1','category':'TRAINING','paid':false,'startDate':'2024-09-02','hours':39.995},{'id':'s2','category':'TRAINING','paid':false,'startDate':'2024-09-02'}] | C1/D.1 NONE; C1/D.4/c1 - the hours of service s2
            ,'poor':false | 'credentials':[{'id':'c1','date':'2024-12-02'}],'services':[{'id':'s1','category':'TRAINING','paid':false,'startDate':'2024-09-02','hours':39.999999}] | C1/D.1 NONE; C1/D.4/c1 SHORT
            ,'poor':false | 'credentials':[{'id':'c1','date':'2024-12-02'}],'services':[{'id':'s1','category':'TRAINING','paid':false,'startDate':'2024-09-02','hours':40}] | C1/D.1 NONE; C1/D.4/c1 LONG s1
            ,'poor':false | 'employments':[{'id':'e1','startDate':'2024-09-02'}] | C1/D.1 NONE; C1/D.3/e1 - the local of employment e1, the steady of employment e1
            """)
    void decided(@Nullable String participant, @Nullable String rest, String expected) {
        String json = "{'caseId':'C1','participant':{'id':'P1','entryDate':'2024-08-01','programs':['ADULT']"
                + Objects.requireNonNullElse(participant, "") + "}"
                + (rest == null ? "" : "," + rest) + "}";
        Evaluation evaluation = engines.evaluate(json, "2025-01-01");

        assertThat(evaluation.decisions().stream().map(ChoicesTest::said)).containsExactly(expected.split("; "));
        assertThat(evaluation.dueTasks()).isEmpty();
    }

    private static String said(Decision decision) {
        List<String> said = new ArrayList<>();
        said.add(decision.id());
        said.add(Objects.requireNonNullElse(decision.outcome(), "-"));
        decision.evidence().forEach(evidence -> said.add(evidence.id()));
        if (!decision.missing().isEmpty()) {
            said.add(String.join(", ", decision.missing()));
        }
        return String.join(" ", said);
    }

    @Test
    void it_is_told_in_a_sentence() {
        String json =
                "{\"caseId\":\"C1\",\"participant\":{\"id\":\"P1\",\"entryDate\":\"2024-08-01\",\"programs\":[\"ADULT\"],"
                        + "\"poor\":false},\"services\":[{\"id\":\"s1\",\"category\":\"TRAINING\",\"paid\":true,\"startDate\":\"2024-09-02\"},"
                        + "{\"id\":\"s2\",\"category\":\"TRAINING\",\"paid\":true,\"startDate\":\"2024-10-02\",\"cost\":101}]}";
        assertThat(engines.evaluate(json, "2025-01-01").decisions())
                .extracting(Decision::explanation)
                .containsExactly(
                        "Priority of service: no priority.",
                        "Renewal of a training account (service s1 of 2024-09-02): not known. Not enough information: service"
                                + " s1 has no cost.",
                        "Renewal of a training account (service s2 of 2024-10-02): refused. It rests on service s2 of"
                                + " 2024-10-02.");
    }

    @Test
    void what_adds_up_is_told_in_its_unit() {
        String json =
                "{'caseId':'C1','participant':{'id':'P1','entryDate':'2024-08-01','programs':['ADULT'],'poor':false},"
                        + "'credentials':[{'id':'c1','date':'2024-12-02'}],"
                        + "'services':[{'id':'s1','category':'BASIC_CAREER','startDate':'2024-09-02','hours':40.5}]}";

        assertThat(engines.evaluate(json, "2025-01-01").decisions())
                .filteredOn(decision -> decision.clause().equals("D.4"))
                .extracting(Decision::explanation)
                .containsExactly(
                        "Length of what led to a credential (credential c1 of 2024-12-02): long. It rests on service s1"
                                + " of 2024-09-02. The total is 40.5, which is more than 40.");
    }

    @ParameterizedTest(name = "{0} of {1} with hours of {2}: {3}")
    @CsvSource({
        "count, 40, 39.5, short",
        "count, 40, 40, long",
        "quantity, 37.5, 37.499999, short",
        "quantity, 37.5, 37.5, long",
        "quantity, none, 100, short"
    })
    void hours_are_held_against_a_plain_number(String unit, String value, String hours, String outcome) {
        String policy = POLICY.replace("unit: quantity", "unit: " + unit).replace("value: 40", "value: " + value);
        String rules = RULES.replace("$forty : quantity", "$forty : " + (unit.equals("count") ? "number" : unit));
        String json =
                "{'caseId':'C1','participant':{'id':'P1','entryDate':'2024-08-01','programs':['ADULT'],'poor':false},"
                        + "'credentials':[{'id':'c1','date':'2024-12-02'}],"
                        + "'services':[{'id':'s1','category':'BASIC_CAREER','startDate':'2024-09-02','hours':" + hours
                        + "}]}";
        try (EachEvaluator each = new EachEvaluator(TinyPack.in(folder, policy, rules))) {
            assertThat(each.evaluate(json, "2025-01-01").decisions())
                    .filteredOn(decision -> decision.clause().equals("D.4"))
                    .extracting(Decision::explanation)
                    .singleElement()
                    .asString()
                    .contains(": " + outcome + ".");
        }
    }

    @Test
    void a_count_that_is_not_set_is_reached_by_nothing() {
        String policy = POLICY.replace("unit: quantity", "unit: count").replace("value: 40", "value: none");
        assertThatThrownBy(() -> RulesEngine.compile(
                        TinyPack.in(folder, policy, RULES.replace("$forty : quantity", "$forty : number"))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The limit ($forty) is the count forty, which has no value in version 2020.");
    }

    @Test
    void nothing_is_decided_by_what_the_source_does_not_keep() {
        String json =
                "{\"caseId\":\"C1\",\"participant\":{\"id\":\"P1\",\"entryDate\":\"2024-08-01\",\"programs\":[\"ADULT\"],"
                        + "\"poor\":false},\"services\":[{\"id\":\"s1\",\"category\":\"TRAINING\",\"paid\":true,\"startDate\":\"2024-09-02\",\"cost\":1}]}";
        try (RulesEngine engine = RulesEngine.compile(
                TinyPack.in(
                        folder,
                        POLICY,
                        RULES.replace(".unlessAny( $dear )", "").replace("ifAny( $plans )", "unlessAny( $plans )")),
                EngineOptions.DEFAULT.without("employment_plans"))) {
            assertThat(engine.evaluate(
                                    CaseFiles.one(engine.pack().schema(), "c.json", json),
                                    LocalDate.parse("2025-01-01"))
                            .decisions())
                    .filteredOn(decision -> decision.clause().equals("D.2"))
                    .extracting(ChoicesTest::said)
                    .containsExactly("C1/D.2/s1 - the source keeps no employment plans");
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            option( "SECOND" )|option( "SECND" )|policy.drl:16:19: The outcome (SECND) must be one of FIRST, SECOND, NONE.
            .option( "SECOND" ).ifAny( $poor )|.option( "NONE" )|The clause D.1 has the outcome SECOND, and no rule leads to it.
            ledger.chooses( "D.1" )|ledger.chooses( "D.9" )|writes of the clause D.9, which the pack does not have.
            ifAny( $veteran )|ifAny( $veterans )|$veteran
            .option( "GOOD" ).ifAny( $steady );|.ifAny( $steady ).option( "GOOD" );|The rule "D.3 A steady job is a good one" says what must hold before it names an outcome.
            $forty : quantity|$forty : dollars|The value of a parameter in quantity is its quantity, not its dollars.
            ifSumAtLeast( $forty, "hours"|ifSumAtLeast( $forty, "cost"|policy.drl:53:49: The rule "D.4 A long way to a credential" holds dollars ("cost") against what is none.
            .option( "GOOD" ).ifAny( $steady );|;|The rule "D.3 A steady job is a good one" decides and names no outcome.
            """)
    void what_a_rule_says_of_it_is_looked_at_before_it_runs(String written, String instead, String message) {
        assertThat(RULES).contains(written);
        assertThatThrownBy(() -> RulesEngine.compile(TinyPack.in(folder, POLICY, RULES.replace(written, instead))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "    outcomes: { FIRST: first priority, SECOND: second priority, NONE: no priority }"|"    parameters: []"|The outcome (NONE) must be one of those that D.1 lists in policy.yaml, and it lists none.
            "{ FIRST: first priority, SECOND: second priority, NONE: no priority }"|[FIRST]|must be names, each with what it stands for, as in { NAME: … }.
            FIRST: first priority,|first: first priority,|The outcome (first) of D.1 must be written like FIRST_PRIORITY.
            FIRST: first priority,|FIRST: '',|must not be empty
            unit: quantity|unit: dollars|The value of a parameter in dollars is its dollars, not its quantity.
            unit: quantity|unit: number|must be one of days, business days, months, count, dollars, quantity, percent, code, codes, pattern
            value: 40|value: 40.1234567|must be a number from 0 to 1000000000 of at most 6 decimals, or none
            how: decision|how: review|The clause D.1 is a review and must have no outcomes.
            """)
    void what_the_policy_says_of_it_is_looked_at(String written, String instead, String message) {
        assertThatThrownBy(() -> RulesEngine.compile(TinyPack.in(folder, POLICY.replace(written, instead), RULES)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }
}
