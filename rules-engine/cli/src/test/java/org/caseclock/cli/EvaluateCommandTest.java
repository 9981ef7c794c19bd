package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CASE = Cli.resource("case.json");

    @TempDir
    Path folder;

    @Test
    void oneCaseIsAPage() {
        Cli cli = Cli.onDay("evaluate", CASE);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).isEqualTo(Cli.text(Cli.resource("case.txt")));
    }

    @Test
    void whatIsToBeKnownOfACaseStandsOnItsPage() throws IOException {
        Path file = folder.resolve("missouri.json");
        Files.writeString(file, """
                {"caseId": "MO-1",
                 "participant": {"id": "P", "entryDate": "2025-02-10", "programs": ["ADULT"]},
                 "exit": {"id": "x", "date": "2025-05-31", "recordedOn": "2025-05-31"}}
                """);

        String after = Cli.run("evaluate", "--pack", "mo-west-central", "--as-of", "2025-06-20", file.toString())
                .out();
        String before = Cli.run("evaluate", "--pack", "mo-west-central", "--as-of", "2025-05-30", file.toString())
                .out();

        assertThat(after).containsPattern("\nFor your information\n  FU .*\n      \\S");
        assertThat(before).doesNotContain("For your information");
    }

    @Test
    void theReportFitsItsWidth() {
        assertThat(Cli.onDay("evaluate", CASE).out().lines()).allMatch(line -> line.length() <= 100);
        assertThat(Cli.onDay("evaluate", caseload(40)).out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void aCaseloadOfOneLineIsOneCase() {
        assertThat(Cli.onDay("evaluate", caseload(1)).out()).startsWith("Case MS-00000\n");
    }

    @Test
    void severalCasesAreASummaryThatAddsUp() throws IOException {
        String file = caseload(60);

        Cli text = Cli.onDay("evaluate", file);

        List<JsonNode> evaluations =
                ndjson(Cli.onDay("evaluate", "--format", "ndjson", file).out());
        long met = obligations(evaluations, "MET");
        long late = obligations(evaluations, "LATE");
        long missed = obligations(evaluations, "MISSED");
        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).startsWith("Caseload: 60 cases evaluated\n");
        assertThat(text.out()
                        .lines()
                        .filter(line -> line.startsWith("  II.A.2 "))
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line.trim().split(" +"))
                        .startsWith("II.A.2", Long.toString(met), Long.toString(late), Long.toString(missed)));
        assertThat(text.out().lines().filter(line -> line.matches("  MS-\\d{5} .* required .*")))
                .hasSize(10);
    }

    @Test
    void jsonOfOneCaseIsAnObject() throws IOException {
        JsonNode evaluation =
                JSON.readTree(Cli.onDay("evaluate", "--format", "json", CASE).out());

        assertThat(evaluation.get("caseId").asText()).isEqualTo("MS-00065");
        assertThat(evaluation.get("horizonDays").asInt()).isEqualTo(30);
        assertThat(evaluation.get("violations")).isNotEmpty();
    }

    @Test
    void jsonOfSeveralCasesIsAnArrayInTheirOrder() throws IOException {
        JsonNode evaluations = JSON.readTree(
                Cli.onDay("evaluate", "--format", "json", caseload(30)).out());

        assertThat(evaluations.isArray()).isTrue();
        assertThat(evaluations.findValuesAsText("caseId"))
                .startsWith("MS-00000", "MS-00001")
                .hasSize(30)
                .isSorted();
    }

    @Test
    void ndjsonIsALineACaseInTheirOrder() throws IOException {
        String out = Cli.onDay("evaluate", "--format", "ndjson", caseload(200)).out();

        assertThat(ndjson(out))
                .extracting(line -> line.get("caseId").asText())
                .hasSize(200)
                .isSorted();
        assertThat(out)
                .isEqualTo(Cli.onDay("evaluate", "--format", "ndjson", caseload(200))
                        .out());
    }

    @Test
    void theHorizonIsHandedOn() throws IOException {
        String out = Cli.onDay("evaluate", "--horizon", "0", "--format", "json", CASE)
                .out();

        assertThat(JSON.readTree(out).get("horizonDays").asInt()).isZero();
    }

    @Test
    void standardInputIsReadForADash() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                ("{\"oops\":1}\n" + CaseJson.lines(1).get(0)).getBytes(StandardCharsets.UTF_8)));
        try {
            Cli cli = Cli.onDay("evaluate", "--format", "ndjson", "-");

            assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
            assertThat(cli.err()).startsWith("stdin:1:");
            assertThat(cli.out()).contains("\"caseId\":\"MS-00000\"");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void failOnLooksAtTheSeverity() throws IOException {
        String clean = file("clean.json", CaseJson.lines(2).get(1)); // its obligations are met or open
        String advisory = file("advisory.json", advisoryOnly());

        assertThat(Cli.onDay("evaluate", "--fail-on", "advisory", clean).exitCode())
                .isZero();
        assertThat(Cli.onDay("evaluate", "--fail-on", "required", advisory).exitCode())
                .isZero();
        assertThat(Cli.onDay("evaluate", "--fail-on", "advisory", advisory).exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Cli.onDay("evaluate", "--fail-on", "required", clean, CASE).exitCode())
                .isEqualTo(ExitCode.FINDINGS);
        assertThat(Cli.onDay("evaluate", "--fail-on", "never", CASE).exitCode()).isZero();
        assertThat(Cli.onDay("evaluate", "--fail-on", "required", CASE, "none.json")
                        .exitCode())
                .isEqualTo(ExitCode.NOT_EVALUATED);
    }

    @Test
    void aCaseThatIsGivenTwiceIsWarnedOf() {
        Cli cli = Cli.onDay("evaluate", CASE, CASE);

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.err())
                .isEqualTo(CASE + ":1: warning: The case MS-00065 was read before, from " + CASE
                        + ":1; both are evaluated.\n");
        assertThat(cli.out()).startsWith("Caseload: 2 cases evaluated");
    }

    /** A generated case whose violations are all advisory. */
    private String advisoryOnly() throws IOException {
        List<String> lines = CaseJson.lines(200);
        List<JsonNode> evaluations = ndjson(
                Cli.onDay("evaluate", "--format", "ndjson", caseload(200)).out());
        for (int i = 0; i < lines.size(); i++) {
            List<String> severities = evaluations.get(i).get("violations").findValuesAsText("severity");
            if (!severities.isEmpty() && !severities.contains("REQUIRED")) {
                return lines.get(i);
            }
        }
        throw new IllegalStateException("No case has advisory violations alone.");
    }

    private static long obligations(List<JsonNode> evaluations, String status) {
        long count = 0;
        for (JsonNode evaluation : evaluations) {
            for (JsonNode obligation : evaluation.get("obligations")) {
                if (obligation.get("clause").asText().equals("II.A.2")
                        && obligation.get("status").asText().equals(status)) {
                    count++;
                }
            }
        }
        return count;
    }

    private static List<JsonNode> ndjson(String out) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : out.lines().toList()) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    private String caseload(int cases) {
        return file("caseload.ndjson", String.join("\n", CaseJson.lines(cases)));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
