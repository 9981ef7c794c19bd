package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class VocabularyCommandTest {

    @Test
    void text_names_a_fact_its_fields_and_its_codes() {
        Cli cli = Cli.run("vocabulary");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .contains("\nContact\n  A contact, or an attempt at one.")
                .containsPattern(" outcome +what came of it \\(ContactOutcome, may be empty\\)\n")
                .containsPattern(" reachedParticipant +It reached the participant. \\(yes or no\\)\n")
                .containsPattern(" NO_ANSWER +Nobody answered.\n")
                .contains("\n    lists(clause)\n        The monitor is to look at a clause in every case");
    }

    @Test
    void markdown_is_a_table_a_fact() {
        assertThat(Cli.run("vocabulary", "--format", "markdown").out())
                .startsWith("# What a rule may say\n\n## Facts\n")
                .contains("| `outcome` | what came of it | ContactOutcome, may be empty |\n");
    }

    @Test
    void json_holds_the_sections() throws Exception {
        assertThat(new ObjectMapper()
                        .readTree(Cli.run("vocabulary", "--format", "json").out())
                        .get("sections")
                        .findValuesAsText("name"))
                .contains("facts", "values", "codes", "timeline facts", "ledger", "Contact");
    }

    @Test
    void an_unknown_format_is_refused() {
        Cli cli = Cli.run("vocabulary", "--format", "txt");

        assertThat(cli.err()).contains("The --format (txt) must be text, markdown or json.\n  Maybe text\n");
        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
    }
}
