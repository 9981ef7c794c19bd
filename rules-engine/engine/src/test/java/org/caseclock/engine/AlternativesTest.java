package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of alternatives one that surely holds is enough: what may be in the fields of the others is not asked for. */
class AlternativesTest {

    private static final String POLICY = """
            id: either
            title: A policy of alternatives
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
                born: { is: date }
              Service:
                cost: { is: amount }
                paid: { is: yes-no }
            parameters: {}
            timeline: {}
            clauses:
              A.1: { citation: A.1, modality: MUST, how: check, requirement: Something is so, metBy: a plan, task: Plan., canBeMended: false }
              D.1:
                citation: D.1
                how: decision
                requirement: Something is decided
                outcomes: { DEAR: dear, ANY: any }
            """;

    private static final String RULES = """
            package either;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 Something is so"
            when
                $person : Participant( $entry : entryDate )
                CONDITION
                $plans : List() from collect( EmploymentPlan() )
            then
                ledger.owes( "A.1", $person ).metBy( $plans );
            end

            rule "D.1 Something is decided"
            when
                $service : Service( $id : id )
                $dear : List() from collect( Service( id == $id, cost > 100 ) )
            then
                ledger.chooses( "D.1" ).option( "DEAR" ).ifAny( $dear ).option( "ANY" );
            end
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Participant( veteran == true || poor == true )                   ; "'veteran':true"               ; ""                          ; MISSED
            Participant( veteran == true || poor == true )                   ; "'poor':true"                  ; ""                          ; MISSED
            Participant( veteran == true || poor == true )                   ; "'poor':true,'veteran':false"  ; ""                          ; MISSED
            Participant( veteran == true || poor == true )                   ; "'poor':false"                 ; ""                          ; UNDETERMINED the veteran of the participant
            Participant( veteran == true || poor == true )                   ; "'poor':false,'veteran':false" ; ""                          ; -
            # alternatives written the other way round
            Participant( !( veteran == false && poor == false ) )            ; "'veteran':true"               ; ""                          ; MISSED
            Participant( !( veteran == false && poor == false ) )            ; "'veteran':false"              ; ""                          ; UNDETERMINED the poor of the participant
            # a day or a number beside them, which are compared where they are empty too
            Participant( poor == true || born < $entry )                     ; "'poor':true"                  ; ""                          ; MISSED
            Participant( poor == true || born < $entry )                     ; "'poor':false"                 ; ""                          ; UNDETERMINED the born of the participant
            Participant( poor == true || born < $entry )                     ; "'born':'2024-01-09'"          ; ""                          ; MISSED
            Participant( poor == true || born < $entry )                     ; "'born':'2024-01-10'"          ; ""                          ; UNDETERMINED the poor of the participant
            # whether a field is empty is one of them
            Participant( born == null || born < $entry )                     ; "'poor':true"                  ; ""                          ; MISSED
            Participant( born == null || born < $entry )                     ; "'born':'2024-01-10'"          ; ""                          ; -
            # something else is asked beside them
            Participant( veteran == true || poor == true, born < $entry )    ; "'veteran':true"               ; ""                          ; UNDETERMINED the born of the participant
            Participant( veteran == true || poor == true, born < $entry )    ; "'veteran':true,'born':'2024-01-09'" ; ""                    ; MISSED
            Participant( veteran == true || poor == true, born < $entry )    ; "'veteran':true,'born':'2024-01-10'" ; ""                    ; -
            Participant( veteran == true || poor == true, born < $entry )    ; "'born':'2024-01-09','poor':false"   ; ""                    ; UNDETERMINED the veteran of the participant
            # and what comes after them hangs on nothing of theirs
            Participant( veteran == true || poor == true ) exists Service( paid == true ) ; "'veteran':true"  ; "'services':[{'id':'s1','category':'TRAINING','startDate':'2024-02-01'}]" ; UNDETERMINED the paid of service s1
            Participant( veteran == true || poor == true ) exists Service( paid == true ) ; "'veteran':false" ; "'services':[{'id':'s1','category':'TRAINING','startDate':'2024-02-01','paid':true}]" ; UNDETERMINED the poor of the participant
            # of questions of the library, and of another fact
            Contact( reachedParticipant || topics contains ContactTopic.RETENTION_BARRIERS ) ; "'poor':true" ; "'contacts':[{'id':'c1','date':'2024-03-01','contactWith':'PARTICIPANT','method':'PHONE','outcome':'REACHED'}]" ; MISSED
            Contact( reachedParticipant || topics contains ContactTopic.RETENTION_BARRIERS ) ; "'poor':true" ; "'contacts':[{'id':'c1','date':'2024-03-01','contactWith':'PARTICIPANT','method':'PHONE','topics':['RETENTION_BARRIERS']}]" ; MISSED
            Contact( reachedParticipant || topics contains ContactTopic.RETENTION_BARRIERS ) ; "'poor':true" ; "'contacts':[{'id':'c1','date':'2024-03-01','contactWith':'PARTICIPANT','method':'PHONE','topics':[]}]" ; UNDETERMINED the outcome of contact c1
            """)
    void one_that_surely_holds_is_enough(String condition, String participant, String rest, String expected) {
        for (Evaluator evaluator : Evaluator.values()) {
            try (RulesEngine engine = RulesEngine.compile(
                    TinyPack.in(folder, POLICY, RULES.replace("CONDITION", condition)),
                    EngineOptions.DEFAULT.by(evaluator))) {
                assertThat(evaluated(engine, participant, rest).obligations().stream()
                                .map(AlternativesTest::said)
                                .toList())
                        .as("%s", evaluator)
                        .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
            }
        }
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "{'id':'s1','cost':101},{'id':'s2'}"                ; DEAR [s1]
            "{'id':'s1'},{'id':'s2','cost':101}"                ; DEAR [s2]
            "{'id':'s2','cost':102},{'id':'s1','cost':101}"     ; "DEAR [s1, s2]"
            "{'id':'s1'},{'id':'s2','cost':100}"                ; - the cost of service s1
            "{'id':'s1','cost':100}"                            ; ANY []
            """)
    void of_several_ways_to_an_outcome_one_that_surely_holds_decides(String services, String expected) {
        for (Evaluator evaluator : Evaluator.values()) {
            try (RulesEngine engine = RulesEngine.compile(
                    TinyPack.in(folder, POLICY, RULES.replace("CONDITION", "")), EngineOptions.DEFAULT.by(evaluator))) {
                Evaluation evaluation = evaluated(
                        engine,
                        "'poor':true",
                        "'services':["
                                + services.replace("'id'", "'category':'TRAINING','startDate':'2024-02-01','id'")
                                + "]");
                assertThat(evaluation.decisions())
                        .as("%s", evaluator)
                        .extracting(AlternativesTest::said)
                        .containsExactly(expected);
            }
        }
    }

    private static Evaluation evaluated(RulesEngine engine, String participant, String rest) {
        String json = "{'caseId':'C1','participant':{'id':'P1','entryDate':'2024-01-10','programs':['ADULT'],"
                + participant + "}" + (rest.isEmpty() ? "" : "," + rest) + "}";
        return engine.evaluate(
                CaseFiles.one(engine.pack().schema(), "c.json", json.replace('\'', '"')), LocalDate.of(2024, 8, 1));
    }

    private static String said(Obligation obligation) {
        List<String> said = new ArrayList<>(List.of(obligation.status().name()));
        said.addAll(obligation.missing());
        return String.join(" ", said);
    }

    private static String said(Decision decision) {
        return decision.outcome() == null
                ? "- " + String.join(", ", decision.missing())
                : decision.outcome() + " "
                        + decision.evidence().stream().map(each -> each.id()).toList();
    }
}
