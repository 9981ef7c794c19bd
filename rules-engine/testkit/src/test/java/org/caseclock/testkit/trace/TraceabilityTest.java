package org.caseclock.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.Clause;
import org.caseclock.policy.ClauseBuilder;
import org.caseclock.policy.How;
import org.caseclock.policy.Modality;
import org.caseclock.policy.PolicyPack;
import org.caseclock.policy.PolicyRule;
import org.caseclock.testkit.fixture.Fixture;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TraceabilityTest {

    private static final Path FOLDER = Path.of("../../rules/mn-northwest");
    private static final RulesEngine ENGINE = RulesEngine.compile(PolicyPack.load(FOLDER));
    private static final List<Fixture> FIXTURES = Fixtures.of(FOLDER);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    void a_clause_is_followed_to_its_rules_parameters_and_fixtures() {
        Traceability trace = Traceability.of(ENGINE, FIXTURES);

        assertThat(trace.missing()).isEmpty();
        assertThat(trace.fixtureCount()).isEqualTo(FIXTURES.size());
        assertThat(trace.clauses()).extracting(ClauseTrace::id).containsExactly("1", "2", "3.a", "3.b", "4", "5", "6");
        ClauseTrace review = trace.clauses().get(4);
        assertThat(review.rules())
                .hasSize(2)
                .allSatisfy(rule -> assertThat(rule.name()).startsWith("4 "))
                .extracting(PolicyRule::file)
                .containsOnly("policy.drl");
        assertThat(review.parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.name()).isEqualTo("strategy.exceptServices");
            assertThat(parameter.value()).isEqualTo("FOLLOW_UP, SUPPORTIVE, SELF_SERVICE, INFORMATION_ONLY");
            assertThat(parameter.citation()).isEqualTo("4");
            assertThat(parameter.checkedOn()).isEqualTo("2026-11-22");
        });
        assertThat(review.firing()).allMatch(FixtureTrace::passed).hasSizeGreaterThan(3);
        assertThat(review.silent()).isNotEmpty();
        assertThat(review.fixtures()).extracting(FixtureTrace::file).containsOnly("4.yaml");
    }

    @Test
    void a_clause_without_fixtures_is_named() {
        assertThat(missing(fixture -> !fixture.clause().equals("6")))
                .containsExactly(
                        "The clause 6 has no fixture that it speaks of.",
                        "The clause 6 has no fixture on which it is silent.");
    }

    @Test
    void a_clause_that_is_never_silent_is_named() {
        assertThat(missing(fixture ->
                        !fixture.clause().equals("5") || !fixture.expected().isEmpty()))
                .containsExactly("The clause 5 has no fixture on which it is silent.");
    }

    @Test
    void a_clause_that_never_speaks_is_named() {
        assertThat(missing(fixture ->
                        !fixture.clause().equals("5") || fixture.expected().isEmpty()))
                .containsExactly("The clause 5 has no fixture that it speaks of.");
    }

    @Test
    void a_fixture_that_fails_is_named() {
        List<Fixture> fixtures = new ArrayList<>(FIXTURES);
        Fixture first = fixtures.get(0);
        fixtures.set(0, changed(first, first.clause(), Map.of()));

        assertThat(Traceability.of(ENGINE, fixtures).missing())
                .containsExactly("The fixture \"a two-way contact meets the month\" (cases/1.yaml:" + first.line()
                        + ") of 1 fails.");
    }

    @Test
    void a_fixture_of_no_clause_is_named() {
        List<Fixture> fixtures = new ArrayList<>(FIXTURES);
        Fixture first = fixtures.get(0);
        fixtures.add(changed(first, "7", first.expected()));

        assertThat(Traceability.of(ENGINE, fixtures).missing())
                .containsExactly("The clause (7) of the fixture \"" + first.name() + "\" (" + first.file() + ":"
                        + first.line() + ") must be one of the pack.");
    }

    @Test
    void a_clause_without_a_rule_is_named_unless_it_is_a_note() {
        assertThat(ruleless(How.REVIEW).missing()).first().isEqualTo("The clause A.1 has no rule.");
        assertThat(ruleless(How.NOTE).missing()).isEmpty();
    }

    private static ClauseTrace ruleless(How how) {
        Clause clause = ClauseBuilder.builder()
                .citation("A.1")
                .modality(Modality.MUST)
                .how(how)
                .requirement("It is good")
                .task("Look.")
                .build();
        return new ClauseTrace("A.1", clause, false, List.of(), List.of(), List.of());
    }

    private static List<String> missing(Predicate<Fixture> kept) {
        return Traceability.of(ENGINE, FIXTURES.stream().filter(kept).toList()).missing();
    }

    private static Fixture changed(Fixture fixture, String clause, Map<String, String> expected) {
        return new Fixture(
                fixture.name(),
                clause,
                fixture.file(),
                fixture.line(),
                fixture.caseFile(),
                fixture.asOf(),
                fixture.horizonDays(),
                expected,
                fixture.only(),
                fixture.issues());
    }
}
