package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorCommandTest {

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void writeCaseload() throws IOException {
        file = Files.writeString(folder.resolve("c.ndjson"), String.join("\n", CaseJson.lines(200)))
                .toString();
    }

    @Test
    void violationsStandUnderTheStaffInCharge() {
        Cli cli = Cli.onDay("monitor", "--clause", "VI", file);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .startsWith("Monitor's report: 200 cases evaluated\n")
                .contains("Clause VI: A contact or follow-up service is documented in the case notes")
                .contains("\ncm-01\n  MS-00026  VI  ADVISORY  MISSED  contact CT-003  2020-06-15\n")
                .containsPattern("  Total: \\d+ met, 0 late, \\d+ missed, \\d+\\.\\d % met of decided");
        assertThat(cli.out().lines().filter(line -> line.startsWith("  MS-")))
                .isNotEmpty()
                .allMatch(line -> line.contains("  VI  "));
    }

    @Test
    void whoIsNotOnRecordComesLast() {
        String out = Cli.onDay("monitor", file).out();

        List<String> names = out.lines()
                .filter(line -> line.startsWith("cm-") || line.startsWith("(no"))
                .toList();
        assertThat(names).endsWith("(no case manager on record)");
        assertThat(names.subList(0, names.size() - 1)).isSorted();
    }

    @Test
    void jsonHoldsTheSame() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(Cli.onDay("monitor", "--format", "json", file).out());

        assertThat(report.get("casesEvaluated").asInt()).isEqualTo(200);
        assertThat(report.get("staff"))
                .isNotEmpty()
                .allSatisfy(staff -> assertThat(staff.get("violations"))
                        .hasSize(staff.get("late").asInt() + staff.get("missed").asInt()));
    }

    @Test
    void unreadCasesAreCounted() {
        Cli cli = Cli.onDay("monitor", file, "none.json");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.out()).startsWith("Monitor's report: 200 cases evaluated, 1 could not be read\n");
    }

    @Test
    void anUnknownClauseIsRefused() {
        assertThat(Cli.onDay("monitor", "--clause", "VII", file).err())
                .contains("The --clause (VII) is none of the pack ms-partnership", "Maybe");
    }
}
