package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.policy.ShippedPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final String CASE = Cli.resource("case.json");

    @Test
    void helpListsCommandsAndExitCodes() {
        Cli cli = Cli.run("--help");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains(
                        "evaluate",
                        "batch",
                        "generate",
                        "explain",
                        "monitor",
                        "roster",
                        "clauses",
                        "test",
                        "vocabulary",
                        "schema",
                        "new")
                .contains("3  the policy pack was refused", "5  some cases could not be read or evaluated");
        assertThat(cli.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluate", "batch", "explain", "monitor"})
    void everyOptionIsDescribed(String command) {
        Cli cli = Cli.run(command, "--help");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("--pack=<pack>", "--as-of=<date>", "--horizon=<days>", "--debug");
        Objects.requireNonNull(
                        Main.commandLine(PackOpener.COMPILING).getSubcommands().get(command))
                .getCommandSpec()
                .options()
                .forEach(option -> assertThat(String.join("", option.description()))
                        .as(option.longestName())
                        .isNotBlank());
    }

    @Test
    void everyOptionOfClausesIsDescribed() {
        Cli cli = Cli.run("clauses", "--help");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).contains("--pack=<pack>", "--format=<format>", "--debug", "6 something is missing");
    }

    @Test
    void theVersionIsShown() {
        assertThat(Cli.run("--version").out()).startsWith("caseclock ");
    }

    @Test
    void aMissingCommandIsSaid() {
        assertWrong(
                Cli.run(),
                "A command is missing: evaluate, batch, explain, monitor, roster, clauses, check, format, test, diff,"
                        + " vocabulary, schema, generate or new.");
    }

    @Test
    void anUnknownCommandSuggestsTheNearest() {
        assertWrong(Cli.run("evaluat"), "evaluat", "caseclock evaluate");
    }

    @Test
    void anUnknownOptionSuggestsTheNearest() {
        assertWrong(Cli.onDay("evaluate", "--fromat", "json", CASE), "'--fromat'", "  Maybe --format\n");
    }

    @Test
    void whatIsRequiredMustBeThere() {
        assertWrong(Cli.run("evaluate", CASE), "--pack=<pack>", "--as-of=<date>");
        assertWrong(Cli.onDay("evaluate"), "FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-01", "2025-02-30", "31.03.2025", "2025-3-1", "today", "2025-03-31T00:00"})
    void aWrongDateIsRefused(String date) {
        Cli cli = Cli.run("evaluate", "--pack", "ms-partnership", "--as-of", date, CASE);

        assertWrong(cli, "The --as-of (" + date + ") must be a date (yyyy-MM-dd).\n");
    }

    @Test
    void noYearIs0000() {
        Cli cli = Cli.run("evaluate", "--pack", "ms-partnership", "--as-of", "0000-12-31", CASE);

        assertWrong(cli, "The --as-of (0000-12-31) must be a date from 0001 on.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "--horizon, -1, 'a whole number of days'",
        "--horizon, soon, 'a whole number of days'",
        "--horizon, 99999, 'from 0 to 3660'",
        "--format, jsn, 'must be text, json or ndjson.\n  Maybe json'",
        "--fail-on, require, 'must be required, advisory or never.\n  Maybe required'"
    })
    void aWrongValueIsRefused(String option, String value, String expected) {
        assertWrong(Cli.onDay("evaluate", option, value, CASE), "The " + option + " (" + value + ")", expected);
    }

    @Test
    void anUnknownPackListsThoseThereAre() {
        Cli cli = Cli.run("evaluate", "--pack", "ms-partnrship", "--as-of", "2025-03-31", CASE);

        assertWrong(
                cli,
                "The --pack (ms-partnrship)",
                "comes with caseclock: ca-seta, mn-northwest, mo-west-central, ms-partnership, ny-cdo.",
                "  Maybe ms-partnership\n");
    }

    @Test
    void clausesRefusesAWrongPackAndAWrongFormat() {
        assertWrong(
                Cli.run("clauses", "--pack", "ms-partnrship"),
                "The --pack (ms-partnrship)",
                "  Maybe ms-partnership\n",
                "Try 'caseclock clauses --help'.");
        assertWrong(
                Cli.run("clauses", "--format", "markdwn"),
                "The --format (markdwn) must be text, markdown or json.\n  Maybe markdown\n");
    }

    @Test
    void thePackIdIsNoPath() {
        assertWrong(
                Cli.run("evaluate", "--pack", "../caseclock-rules/ms-partnership", "--as-of", "2025-03-31", CASE),
                "is neither a folder nor a pack");
    }

    @Test
    void theShippedPacksAreFound() {
        assertThat(List.copyOf(ShippedPacks.ids()))
                .containsExactly("ca-seta", "mn-northwest", "mo-west-central", "ms-partnership", "ny-cdo");
    }

    private static void assertWrong(Cli cli, String... said) {
        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains(said).contains("--help'.").doesNotContain("\tat ");
        assertThat(cli.out()).isEmpty();
    }
}
