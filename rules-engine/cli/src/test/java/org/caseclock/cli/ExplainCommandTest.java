package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String CASE = Cli.resource("case.json");

    @TempDir
    Path folder;

    @Test
    void aMetObligationIsShownWithItsEvidence() {
        Cli cli = Cli.onDay("explain", "--clause", "IV.1", CASE);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out())
                .startsWith("Clause IV.1  Follow-up services are offered")
                .contains("section   IV, ", "as a requirement (must)", "followUp.months, 12 months (section IV)")
                .contains("  MET  the case, 2022-09-13 to 2023-09-13\n", "Met by service SV-018 of\n    2022-11-21")
                .containsPattern("2022-09-13 -+\\[=+\\*=+\\*.*\\]-+> 2025-03-31");
    }

    @Test
    void aMissedObligationIsShownWithWhatCameNearest() {
        Cli cli = Cli.onDay("explain", "--clause", "II.A.1.a", CASE);

        assertThat(cli.out())
                .contains("  MISSED  the case, 2020-08-10 to 2021-08-05\n", "offer OF-001 of 2020-08-05")
                .containsPattern("2020-08-05 -*x-*\\[=+\\]-+> 2025-03-31");
    }

    @Test
    void obligationsComeOldestFirst() {
        String out = Cli.onDay("explain", "--clause", "VI", CASE).out();

        assertThat(out.lines()
                        .filter(line -> line.matches("  [A-Z]+  .*, \\d{4}-\\d{2}-\\d{2}"))
                        .map(line -> line.substring(line.length() - 10)))
                .hasSizeGreaterThan(3)
                .isSorted();
    }

    @Test
    void decisionsReviewsAndNotesHaveTheirOwnPages() {
        assertThat(Cli.onDay("explain", "--clause", "III.B.4", CASE).out())
                .contains("1 decision\n", "  PENDING\n", "04 (PIRL 923)");
        assertThat(Cli.onDay("explain", "--clause", "III.C", CASE).out()).contains("nothing for the monitor");
        assertThat(Cli.onDay("explain", "--clause", "IV.2", CASE).out()).contains("information only");
    }

    @Test
    void anUnknownClauseListsThoseThereAre() {
        Cli cli = Cli.onDay("explain", "--clause", "II.A.22", CASE);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("The --clause (II.A.22)", "II.A.1.a, II.A.1.b, II.A.2,", "\n  Maybe II.A.2\n");
    }

    @Test
    void ofSeveralCasesOneMustBeNamed() throws IOException {
        String file = Files.writeString(folder.resolve("c.ndjson"), String.join("\n", CaseJson.lines(5)))
                .toString();

        assertThat(Cli.onDay("explain", "--clause", "VI", file).exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.onDay("explain", "--clause", "VI", file).err())
                .startsWith("The file has several cases. Name one with --case <id>.\n");
        assertThat(Cli.onDay("explain", "--clause", "VI", "--case", "MS-00003", file)
                        .out())
                .contains("Case MS-00003 as of 2025-03-31");
        assertThat(Cli.onDay("explain", "--clause", "VI", "--case", "MS-0003", file)
                        .err())
                .contains("The --case (MS-0003) is not in", "Maybe MS-0000");
    }

    @Test
    void anUnreadableFileIsTold() {
        Cli cli = Cli.onDay("explain", "--clause", "VI", "none.json");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err()).isEqualTo("none.json: There is no such file.\n");
    }
}
