package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that runs away ends the evaluation of its case, and of no other. */
class RunawayRuleTest {

    private static final Path PACK = Path.of("../../rules/ms-partnership");
    private static final String RULE = """

            rule "VI Contacts by contacts by contacts"
            when
                $contact : Contact()
                Contact()
                Contact()
            then
                ledger.owes( "VI", $contact );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void the_case_and_the_rule_are_named_and_the_other_cases_are_evaluated() throws IOException {
        Files.copy(PACK.resolve("policy.yaml"), folder.resolve("policy.yaml"));
        Files.writeString(folder.resolve("policy.drl"), Files.readString(PACK.resolve("policy.drl")) + RULE);
        Path cases = folder.resolve("cases.ndjson");
        Files.writeString(cases, caseFile("before", 0) + caseFile("large", 60) + caseFile("after", 0));

        Cli run = Cli.run(
                "evaluate",
                "--pack",
                folder.toString(),
                "--as-of",
                "2025-03-31",
                "--format",
                "ndjson",
                cases.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(run.err())
                .contains("The case large could not be evaluated. The rule \"VI Contacts by contacts by contacts\" was"
                        + " stopped: rules fire more than 50000 times on this case.");
        assertThat(run.out().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("\"before\""))
                .anyMatch(line -> line.contains("\"after\""));
    }

    private static String caseFile(String id, int contacts) {
        String all = IntStream.range(0, contacts)
                .mapToObj(i -> "{\"id\":\"c" + i + "\",\"date\":\"2025-01-10\"}")
                .collect(Collectors.joining(","));
        return "{\"caseId\":\"" + id + "\",\"participant\":{\"id\":\"P\",\"entryDate\":\"2025-01-02\","
                + "\"programs\":[\"ADULT\"]},\"contacts\":[" + all + "]}\n";
    }
}
