package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.caseclock.ledger.Decision;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.Obligation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided and judged of facts without a day, by whichever of two versions may govern them. */
class UndatedVersionsTest {

    /** From September 1, 2024 on the limit is $20 instead of $30, and a job may be left. */
    private static final String POLICY = """
            id: versions
            title: A policy that was changed
            board: A board
            jurisdiction: A state
            programs: [ADULT]
            source: A source
            versions:
              - { id: "2020", inForceFrom: 2020-01-01, citation: "1" }
              - { id: "2024", inForceFrom: 2024-09-01, citation: "2", rules: policy-2024.drl }
            closures: []
            fields:
              Service:
                cost: { is: amount }
                aid: { is: amount }
            parameters:
              cap:
                about: cost of a service
                unit: dollars
                stricter: lower
                values:
                  - { from: 2020-01-01, value: 30, citation: "1", source: S, checkedOn: 2026-11-22 }
                  - { from: 2024-09-01, value: 20, citation: "2", source: S, checkedOn: 2026-11-22 }
            timeline: {}
            clauses:
              A.1: { citation: A.1, modality: MUST, how: limit, requirement: "A service costs at most {cap}", parameters: [cap] }
              A.2: { citation: A.2, modality: MUST, how: prohibition, requirement: No aid is given, from: 2024-09-01 }
              D.1: { citation: D.1, how: decision, requirement: Size, outcomes: { LARGE: large, SMALL: small }, parameters: [cap] }
              D.2: { citation: D.2, how: decision, requirement: Aid, outcomes: { AIDED: aided, UNAIDED: unaided }, from: 2024-09-01 }
            """;

    private static final String RULES = """
            package versions;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A service costs at most so much"
            when
                $service : Service( $id : id )
                Parameter( name == "cap", $cap : dollars )
                $itself : List() from collect( Service( id == $id ) )
            then
                ledger.limits( "A.1", $service ).sum( "cost", $itself ).atMost( $cap );
            end

            rule "D.1 Size"
            when
                $service : Service( $id : id )
                Parameter( name == "cap", $cap : dollars )
                $itself : List() from collect( Service( id == $id ) )
            then
                ledger.chooses( "D.1", $service ).option( "LARGE" ).ifSumAtLeast( $cap, "cost", $itself ).option( "SMALL" );
            end
            """;

    private static final String MORE = """

            rule "A.2 No aid is given"
            when
                $service : Service( aid > 0 )
            then
                ledger.forbids( "A.2", $service );
            end

            rule "D.2 Aid"
            when
                $service : Service( $id : id )
                $aided : List() from collect( Service( id == $id, aid > 0 ) )
            then
                ledger.chooses( "D.2", $service ).option( "AIDED" ).ifAny( $aided ).option( "UNAIDED" );
            end
            """;

    @TempDir
    private static Path folder;

    private static EachEvaluator engines;

    @BeforeAll
    static void compile() throws IOException {
        Files.writeString(folder.resolve("policy-2024.drl"), RULES + MORE);
        engines = new EachEvaluator(TinyPack.in(folder, POLICY, RULES));
    }

    @AfterAll
    static void close() {
        engines.close();
    }

    /** A service lies between entry and the as-of date. */
    @ParameterizedTest(name = "entry {0}, as of {1}, {2}: {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            # on its day
            2024-08-01 | 2025-01-01 | 'cost':25,'startDate':'2024-08-31' | MET    | SMALL
            2024-08-01 | 2025-01-01 | 'cost':25,'startDate':'2024-09-01' | MISSED | LARGE
            # on either day, or on one: what all versions say is so, whatever its day
            2024-08-01 | 2025-01-01 | 'cost':30.01                       | MISSED | LARGE
            2024-08-01 | 2025-01-01 | 'cost':19.99                       | MET    | SMALL
            2024-09-01 | 2025-01-01 | 'cost':25                          | MISSED | LARGE
            2024-08-01 | 2025-01-01 | 'cost':25,'endDate':'2024-08-31'   | MET    | SMALL
            2024-08-01 | 2024-08-31 | 'cost':25                          | MET    | SMALL
            # what they say differently hangs on the day, and so does what an empty amount could make of it
            2024-08-01 | 2025-01-01 | 'cost':25                          | the startDate of service s1 | the startDate of service s1
            2024-08-01 | 2025-01-01 | 'cost':25,'endDate':'2024-09-01'   | the startDate of service s1 | the startDate of service s1
            2024-08-01 | 2025-01-01 | 'aid':0                            | the cost of service s1, the startDate of service s1 | the cost of service s1, the startDate of service s1
            2024-09-01 | 2025-01-01 | 'aid':0                            | the cost of service s1 | the cost of service s1
            # before the first version nothing is judged
            2019-08-01 | 2020-01-02 | 'cost':25                          | the startDate of service s1 | the startDate of service s1
            2019-08-01 | 2020-01-02 | 'cost':25,'endDate':'2019-12-31'   | - | -
            """)
    void what_all_that_may_govern_say_is_so(
            String entry, String asOf, String service, @Nullable String judged, @Nullable String decided) {
        Evaluation evaluation = evaluate(entry, asOf, service);

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals("A.1"))
                .extracting(UndatedVersionsTest::said)
                .isEqualTo(judged == null ? List.of() : List.of(judged));
        assertThat(evaluation.decisions())
                .filteredOn(each -> each.clause().equals("D.1"))
                .extracting(UndatedVersionsTest::said)
                .isEqualTo(decided == null ? List.of() : List.of(decided));
    }

    @ParameterizedTest(name = "entry {0}, {1}: {2} {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
            2024-08-01 | 'aid':5,'startDate':'2024-08-31' | -      | -
            2024-08-01 | 'aid':5,'startDate':'2024-09-01' | MISSED | AIDED
            2024-08-01 | 'aid':5                          | the startDate of service s1 | the startDate of service s1
            2024-08-01 | 'aid':5,'endDate':'2024-08-31'   | -      | -
            2024-09-01 | 'aid':5                          | MISSED | AIDED
            2024-08-01 | 'aid':0                          | -      | the startDate of service s1
            2024-08-01 | 'cost':0                         | the aid of service s1, the startDate of service s1 | the aid of service s1, the startDate of service s1
            """)
    void what_only_a_later_version_says_hangs_on_the_day(
            String entry, String service, @Nullable String judged, @Nullable String decided) {
        Evaluation evaluation = evaluate(entry, "2025-01-01", service);

        assertThat(evaluation.obligations())
                .filteredOn(each -> each.clause().equals("A.2"))
                .extracting(UndatedVersionsTest::said)
                .isEqualTo(judged == null ? List.of() : List.of(judged));
        assertThat(evaluation.decisions())
                .filteredOn(each -> each.clause().equals("D.2"))
                .extracting(UndatedVersionsTest::said)
                .isEqualTo(decided == null ? List.of() : List.of(decided));
    }

    @Test
    void the_version_of_the_as_of_date_is_named_if_it_may_govern() {
        assertThat(evaluate("2024-08-01", "2025-01-01", "'cost':19.99").decisions())
                .extracting(Decision::policyVersion)
                .containsExactly("2024", "2024");
        assertThat(evaluate("2024-08-01", "2025-01-01", "'cost':19.99,'endDate':'2024-08-31'")
                        .decisions())
                .extracting(Decision::policyVersion)
                .containsExactly("2020");
    }

    private static Evaluation evaluate(String entry, String asOf, String service) {
        return engines.evaluate(
                "{'caseId':'C1','participant':{'id':'P1','entryDate':'" + entry
                        + "','programs':['ADULT']},'services':[{'id':'s1','category':'TRAINING'," + service + "}]}",
                asOf);
    }

    private static String said(Obligation obligation) {
        return obligation.missing().isEmpty() ? obligation.status().name() : String.join(", ", obligation.missing());
    }

    private static String said(Decision decision) {
        return decision.missing().isEmpty()
                ? Objects.requireNonNull(decision.outcome())
                : String.join(", ", decision.missing());
    }
}
