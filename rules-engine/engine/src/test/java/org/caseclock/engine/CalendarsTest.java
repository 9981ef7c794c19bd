package org.caseclock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Obligation;
import org.caseclock.ledger.Status;
import org.caseclock.policy.PackException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Program years, parts of them, and terms that a table lists. */
class CalendarsTest {

    private static final String YEARS = policy("""
                calendars:
                  programYear: { begins: "07-01" }
            """, """
                      each: programYear
                      opens: event
                      due: eventEnd
            """);

    private static final String RULES = """
            package tiny;

            import java.util.List;
            import org.caseclock.facts.*;
            import org.caseclock.timeline.*;

            global org.caseclock.ledger.Ledger ledger;

            rule "A.1 A credential in each program year"
            when
                $window : Window( name == "note" )
                $credentials : List() from collect( Credential() )
            then
                ledger.owes( "A.1", $window ).metBy( $credentials );
            end
            """;

    @TempDir
    private Path folder;

    private static String policy(String calendars, String window) {
        return TinyPack.POLICY
                .replace(
                        "    contacts: { fact: Contact }",
                        "    trainings: { fact: Service, where: { training: true } }")
                .replace("  windows:\n", indented(calendars, 2) + "  windows:\n")
                .replaceAll("(?m)^      (each: contacts|opens: event|due: event .*)\n", "")
                .replace("    note:\n", "    note:\n" + indented(window, 6))
                .replace("    parameters: [note.days]", "    parameters: []")
                .replaceAll("(?s)parameters:\n  note.days:.*?timeline:", "parameters: {}\ntimeline:");
    }

    private static String indented(String text, int spaces) {
        return text.stripTrailing().stripIndent().indent(spaces);
    }

    @Test
    void the_year_of_entry_and_the_running_one_count_too() {
        List<Obligation> findings = findings(YEARS, """
                "participant": {"id": "P1", "entryDate": "2023-03-10", "programs": ["ADULT"]},
                "credentials": [{"id": "k1", "date": "2023-07-01"}, {"id": "k2", "date": "2025-06-30"}]
                """, "2025-09-15");

        assertThat(findings)
                .extracting(Obligation::id, Obligation::opens, Obligation::due, Obligation::status)
                .containsExactly(
                        row("2022", "2023-03-10", "2023-06-30", Status.LATE),
                        row("2023", "2023-07-01", "2024-06-30", Status.MET),
                        row("2024", "2024-07-01", "2025-06-30", Status.MET),
                        row("2025", "2025-07-01", "2026-06-30", Status.OPEN));
        assertThat(findings.get(0).subject().kind()).isEqualTo("program year");
        assertThat(findings.get(0).subject().id()).isEqualTo("2022");
        assertThat(findings.get(3).explanation()).contains("program year 2025");
    }

    @Test
    void the_last_year_ends_with_the_exit() {
        assertThat(findings(YEARS, """
                        "participant": {"id": "P1", "entryDate": "2024-07-01", "programs": ["ADULT"]},
                        "exit": {"id": "x1", "date": "2025-07-01"}
                        """, "2026-09-15"))
                .extracting(Obligation::id, Obligation::opens, Obligation::due, Obligation::status)
                .containsExactly(
                        row("2024", "2024-07-01", "2025-06-30", Status.MISSED),
                        row("2025", "2025-07-01", "2025-07-01", Status.MISSED));
    }

    @Test
    void quarters_of_a_year_go_by_their_first_days_and_only_those_with_a_day_of_the_stretch_count() {
        String policy = policy("""
                    calendars:
                      quarterOfYear: { begins: "07-01", months: 3 }
                    stretches:
                      training: { of: trainings }
                """, """
                          each: quarterOfYear
                          in: training
                          opens: event
                          due: eventEnd
                """);

        assertThat(findings(policy, """
                        "participant": {"id": "P1", "entryDate": "2024-01-05", "programs": ["ADULT"]},
                        "services": [{"id": "s1", "category": "TRAINING", "startDate": "2024-09-30", "endDate": "2025-01-01"}]
                        """, "2026-09-15"))
                .extracting(Obligation::id, Obligation::opens, Obligation::due, Obligation::status)
                .containsExactly(
                        row("2024-07-01/s1", "2024-09-30", "2024-09-30", Status.MISSED),
                        row("2024-10-01/s1", "2024-10-01", "2024-12-31", Status.MISSED),
                        row("2025-01-01/s1", "2025-01-01", "2025-01-01", Status.MISSED));
    }

    @Test
    void terms_stand_in_a_table() throws IOException {
        assertThat(findings(
                        terms("Fall 25,2025-08-20,2025-12-12\nSpring 26,2026-01-12,2026-05-08\n"), """
                        "participant": {"id": "P1", "entryDate": "2025-12-12", "programs": ["ADULT"]}
                        """, "2026-02-15"))
                .extracting(Obligation::id, Obligation::opens, Obligation::due, Obligation::status)
                .containsExactly(
                        row("Fall 25", "2025-12-12", "2025-12-12", Status.MISSED),
                        row("Spring 26", "2026-01-12", "2026-05-08", Status.OPEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-12-12 | 2025-13-12 | terms.csv:2:20: The lastDay (2025-13-12) on line 2 of the table terms must be a date (yyyy-MM-dd).",
                "2025-12-12 | 2025-08-19 | Line 2 of the table terms ends (2025-08-19) before it begins (2025-08-20).",
                "Spring 26  | Fall 25    | Line 3 of the table terms has the name Fall 25, which a line before it has.",
                // what is counted on a day of two terms would be counted twice
                "2026-01-12 | 2025-12-12 | terms.csv:3:11: Spring 26 (2025-12-12 to 2026-05-08) and Fall 25 (2025-08-20 to 2025-12-12) of the table terms must have no day in common.",
                "2025-12-12 | 2026-06-01 | terms.csv:3:11: Spring 26 (2026-01-12 to 2026-05-08) and Fall 25 (2025-08-20 to 2026-06-01) of the table terms must have no day in common."
            })
    void a_table_that_lists_no_periods_is_refused(String good, String bad, String message) throws IOException {
        String rows = "Fall 25,2025-08-20,2025-12-12\nSpring 26,2026-01-12,2026-05-08\n";

        assertThatThrownBy(() -> RulesEngine.compile(TinyPack.in(folder, terms(rows.replace(good, bad)), RULES)))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    @Test
    void what_is_wrong_with_the_time_line_is_told_once_whichever_versions_have_it() {
        String twoVersions = YEARS.replace(
                "    citation: \"1\"\nclosures",
                "    citation: \"1\"\n  - { id: \"2024\", inForceFrom: 2024-06-01, citation: \"1\" }\nclosures");
        assertThat(twoVersions).contains("2024-06-01");

        assertThatThrownBy(() -> TinyPack.in(folder, twoVersions.replace("\"07-01\"", "\"7/1\""), RULES))
                .isInstanceOfSatisfying(
                        PackException.class,
                        thrown -> assertThat(thrown.problems()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "begins: \"07-01\"   | begins: \"7/1\"                | The begins (7/1) must be a day of every year (MM-dd)",
                "begins: \"07-01\"   | begins: \"02-29\"              | must be a day of every year",
                "begins: \"07-01\"   | begins: \"07-01\", months: 5   | The months (5) must be 1, 2, 3, 4, 6 or 12.",
                "begins: \"07-01\"   | 'begins: \"07-01\", name: term' | Only a calendar of a table has the columns",
                "begins: \"07-01\"   | 'table: terms, name: name, firstDay: firstDay, lastDay: lastDay' | There is no table named terms.",
                "begins: \"07-01\"   | months: 12                     | A calendar must have either begins or table.",
                "each: programYear   | each: programYears             | Maybe programYear.",
                "due: eventEnd       | 'due: { endOf: programYears, of: event }' | policy.yaml:22:21: There is no calendar named programYears. [/timeline/windows/note/due/endOf]",
                "due: eventEnd       | 'due: { endOf: programYear }'            | A day must be a sum, the earliestOf or latestOf several",
                "due: eventEnd       | 'atLeast: 1 month\n      due: eventEnd'  | The atLeast (1 month) must be a number of days.",
                "due: eventEnd       | 'atLeast: 28 dayz\n      due: eventEnd'  | There is no parameter named 28 dayz, and it is no number of days, weeks or months.",
                "each: programYear   | 'lateUntil: periodEnd'                         | There is no moment named periodEnd;",
                "each: programYear   | 'atLeast: 3 days'                        | Only a window of a calendar's periods may say atLeast.",
                "due: eventEnd       | 'in: participations\n      due: eventEnd' | There is no stretch named participations.",
            })
    void a_calendar_that_means_nothing_is_refused(String good, String bad, String message) {
        assertThat(YEARS).contains(good);

        assertThatThrownBy(() -> TinyPack.in(folder, YEARS.replaceFirst(Pattern.quote(good), bad), RULES))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(message);
    }

    private static final String FULL_QUARTERS = policy("""
                calendars:
                  quarterOfYear: { begins: "07-01", months: 3 }
                stretches:
                  training: { of: trainings }
            """, """
                      each: quarterOfYear
                      in: training
                      atLeast: 28 days
                      opens: event
                      due: periodEnd + 15 days
            """);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-07-01 2024-07-14, 2024-09-01 2024-09-14 | 2024-07-01 2024-07-01 2024-10-15",
                // two of them share a day
                "2024-07-01 2024-07-14, 2024-07-14 2024-07-27 | -",
                "2024-09-03 2024-10-27                        | 2024-07-01 2024-09-03 2024-10-15",
                "2024-09-04 2024-10-28                        | 2024-10-01 2024-10-01 2025-01-15"
            })
    void so_many_days_of_all_stretches_together_must_lie_in_a_period(String trainings, @Nullable String expected) {
        StringBuilder services = new StringBuilder();
        for (String each : trainings.split(", ")) {
            String[] days = each.strip().split(" ");
            services.append(services.isEmpty() ? "" : ", ")
                    .append(training("s" + services.length(), "\"startDate\": \"" + days[0] + "\", ", days[1]));
        }
        assertThat(findings(FULL_QUARTERS, person("\"services\": [" + services + "]"), "2025-02-01"))
                .extracting(each -> each.id().replace("C1/A.1/", "") + " " + each.opens() + " " + each.due())
                .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void where_empty_fields_leave_open_whether_there_are_so_many_it_is_undetermined() {
        assertThat(findings(
                        FULL_QUARTERS,
                        person("\"services\": [" + training("s1", "", "2024-09-27") + "]"),
                        "2025-02-01"))
                .extracting(Obligation::id, Obligation::status, Obligation::missing)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "C1/A.1/2024-07-01", Status.UNDETERMINED, List.of("the startDate of service s1")));
        assertThat(findings(
                        FULL_QUARTERS,
                        person("\"services\": [" + training("s1", "", "2024-07-27") + "]"),
                        "2025-02-01"))
                .isEmpty();
    }

    private static String person(String parts) {
        return "\"participant\": {\"id\": \"P1\", \"entryDate\": \"2024-07-01\", \"programs\": [\"ADULT\"]}, " + parts;
    }

    private static String training(String id, String begin, String end) {
        return "{\"id\": \"" + id + "\", \"category\": \"TRAINING\", " + begin + "\"endDate\": \"" + end + "\"}";
    }

    private String terms(String rows) throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/terms.csv"), "name,firstDay,lastDay\n" + rows);
        return policy("""
                    calendars:
                      term: { table: terms, name: name, firstDay: firstDay, lastDay: lastDay }
                """, """
                          each: term
                          opens: event
                          due: eventEnd
                """).replace("parameters: {}\n", """
                parameters: {}
                tables:
                  terms:
                    about: the terms of the colleges
                    columns: { name: {}, firstDay: {}, lastDay: {} }
                    files:
                      - from: 2020-01-01
                        file: tables/terms.csv
                        citation: "1"
                        source: A calendar
                        checkedOn: 2026-11-22
                """);
    }

    private static org.assertj.core.groups.Tuple row(String period, String opens, String due, Status status) {
        return org.assertj.core.groups.Tuple.tuple(
                "C1/A.1/" + period, LocalDate.parse(opens), LocalDate.parse(due), status);
    }

    private List<Obligation> findings(String policy, String parts, String asOf) {
        CaseFile caseFile = CaseFiles.one("c.json", "{\"caseId\": \"C1\", " + parts + "}");
        try (RulesEngine engine =
                RulesEngine.compile(TinyPack.in(folder, policy, RULES), EngineOptions.DEFAULT.shadowing(1))) {
            return engine.evaluate(caseFile, LocalDate.parse(asOf)).obligations();
        }
    }
}
