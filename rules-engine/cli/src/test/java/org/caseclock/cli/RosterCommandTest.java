package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterCommandTest {

    private static final String FILE = Cli.resource("roster.ndjson");

    @Test
    void who_exited_stands_under_career_center_and_case_manager() {
        Cli cli = roster("--quarter", "2011-Q2", "--as-of", "2011-04-10");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()).startsWith("""
                Follow-up due in 2011-Q2: 2 customers, 14 duties
                Sacramento Employment and Training Agency, Job Retention Services, as of 2011-04-10

                Galt

                  cm-2
                    C-1, =Doe, Jane: exited 2011-02-10; works: Mill
                      last contact 2011-03-20 (phone); tried without an answer this quarter: letter 1, phone 2
                      2011-04-01 to 2011-04-07  OVERDUE       2011-Q2: Contact the customer about the job. (JR.4)
                      from 2011-03-28 on        OPEN          survey s1: Mail the incentive for the survey. (PE.1.c)
                      2011-04-01 to 2011-04-30  OPEN          2011-04: Contact the customer this month. (JR.7)
                      2011-04-01 to 2011-06-30  UNDETERMINED  2011-Q2: Collect written verification of the
                                                              customer's wages in the quarter. Not enough
                                                              information: employment e1 does not name the
                                                              employer's sector. (AI.3; may be delegated to clerical
                                                              staff)
                """);
        assertThat(cli.out()).contains("""
                (no career center on record)

                  (no case manager on record)
                    C-3: exited 2011-03-31; no job on record
                      no contact on record
                """);
    }

    @Test
    void a_job_without_a_first_day_and_contacts_without_a_date_are_told(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("case.json");
        Files.writeString(file, """
                { "caseId": "C-1", "participant": { "id": "p1", "entryDate": "2010-01-04", "programs": ["ADULT"] },
                  "exit": { "id": "x1", "date": "2011-02-10", "recordedOn": "2011-02-10" },
                  "employments": [{ "id": "e1", "employer": "Mill" }],
                  "contacts": [{ "id": "c1", "contactWith": "PARTICIPANT", "outcome": "REACHED" }] }
                """);

        assertThat(Cli.run("roster", "--pack", "ca-seta", "--quarter", "2011-Q2", file.toString())
                        .out())
                .contains("exited 2011-02-10; a job without a first day: Mill", "  1 contact without a date\n");
    }

    @Test
    void an_exit_is_on_the_roster_once_it_is_on_record() {
        assertThat(roster("--quarter", "2011-Q3", "--as-of", "2011-06-30").out())
                .doesNotContain("C-2");
        assertThat(roster("--quarter", "2011-Q3").out()).contains("C-2: exited 2011-03-31", "as of 2011-07-01");
    }

    @Test
    void what_is_met_or_excused_is_no_duty_and_what_cannot_be_done_any_more_is_no_task() {
        String text = roster("--quarter", "2011-Q2", "--as-of", "2011-07-15").out();
        assertThat(text)
                .contains("2011-04-01 to 2011-04-30  MISSED        2011-04: Contact the customer this month. (JR.7)")
                .contains("2011-06-01 to 2011-06-30  OVERDUE       2011-Q2: Complete the Follow-up Form")
                .doesNotContain("EXCUSED", "MET ", "POSITIVE");
    }

    @Test
    void what_is_overdue_from_earlier_quarters_and_outcomes_still_unknown_are_carried_over() {
        String text = roster("--quarter", "2011-Q3", "--as-of", "2011-07-15").out();
        assertThat(text)
                .contains("2011-06-01 to 2011-06-30  OVERDUE       2011-Q2: Complete the Follow-up Form")
                .contains("2011-04-01 to 2011-06-30  UNKNOWN       2011-Q2: Verify whether the customer worked")
                .doesNotContain("2011-04: Contact the customer this month.");
    }

    @Test
    void a_quarter_without_follow_up_is_empty() {
        assertThat(roster("--quarter", "2010-Q4").out())
                .startsWith("Follow-up due in 2010-Q4: 0 customers, 0 duties\n");
    }

    @Test
    void csv_has_a_line_a_duty_and_no_formula() {
        List<String> lines = roster("--quarter", "2011-q2", "--as-of", "2011-04-10", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines)
                .hasSize(15)
                .startsWith(
                        "\uFEFFcareer_center,case_manager,case_id,customer,exit_date,clause,section,duty,about,opens,due,status,"
                                + "overdue,missing,delegable,last_contact,last_contact_method,attempts_in_quarter,employer,"
                                + "contacts_without_date")
                .contains("Galt,cm-2,C-1,\"'=Doe, Jane\",2011-02-10,JR.4,Job Retention Services 4,"
                        + "Contact the customer about the job.,2011-Q2,2011-04-01,2011-04-07,MISSED,yes,,no,"
                        + "2011-03-20,phone,\"letter 1, phone 2\",Mill,0");
    }

    @Test
    void a_wrong_quarter_is_refused() {
        Cli cli = roster("--quarter", "2011-5");

        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("The --quarter (2011-5) must be a calendar quarter (yyyy-Qn), such as 2025-Q3.");
    }

    private static Cli roster(String... args) {
        List<String> all = new ArrayList<>(List.of("roster", "--pack", "ca-seta"));
        all.addAll(List.of(args));
        all.add(FILE);
        return Cli.run(all.toArray(String[]::new));
    }
}
