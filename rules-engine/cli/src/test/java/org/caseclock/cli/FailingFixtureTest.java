package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two rules owe one thing in four of five fixtures. */
class FailingFixtureTest {

    private static final String PACK = Path.of(Cli.resource("faults/two-rules-one-duty/policy.yaml"))
            .getParent()
            .toString();

    @Test
    void the_fixture_fails_and_the_others_are_run() {
        Cli cli = Cli.run("test", PACK);
        assertThat(cli.exitCode()).isEqualTo(6);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out())
                .contains("A.1.yaml:17", "A.1 noted on the last day, as of 2024-05-01")
                .contains("The case could not be evaluated. Two rules owe C/A.1/c1.")
                .contains("5 fixtures, 4 failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "tap", "json", "github"})
    void programs_see_it_as_a_failure_of_the_fixture(String format) {
        Cli cli = Cli.run("test", "--format", format, PACK);
        assertThat(cli.exitCode()).isEqualTo(6);
        assertThat(cli.out().split("Two rules owe C/A.1/c1", -1)).hasSize(5);
        assertThat(cli.out()).contains("noted on the last day").doesNotContain("\tat ");
    }

    @Test
    void the_stack_is_shown_on_demand() {
        assertThat(Cli.run("--debug", "test", PACK).err())
                .contains("A.1.yaml:17: A.1 noted on the last day", "LedgerException", "\tat ");
    }

    @Test
    void the_trace_of_clauses_names_them_and_goes_on() {
        Cli cli = Cli.run("clauses", "--pack", PACK);
        assertThat(cli.exitCode()).isEqualTo(6);
        assertThat(cli.out())
                .contains(
                        "The fixture \"noted on the last day\" (cases/A.1.yaml:17) of A.1 fails: Two rules owe C/A.1/c1.")
                .contains("1 clause, 2 rules, 5 fixtures");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--coverage", "--mutate", "--update"})
    void what_needs_fixtures_that_pass_does_without(String option) {
        Cli cli = Cli.run("test", option, PACK);
        assertThat(cli.exitCode()).isEqualTo(6);
        assertThat(cli.out()).contains("5 fixtures, 4 failed");
    }
}
