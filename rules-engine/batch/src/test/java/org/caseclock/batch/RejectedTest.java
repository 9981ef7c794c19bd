package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RejectedTest {

    private static final String HEAD = "{\"caseId\":\"X-1\",\"participant\":{\"id\":\"P\",\"name\":\"Jane Roe\",";

    @TempDir
    private Path folder;

    @Test
    void each_line_that_cannot_be_read_is_named_and_the_rest_goes_on() throws IOException {
        List<JsonNode> rejected = rejected(
                "{\"caseId\":\"X-0\", oops",
                HEAD + "\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]},\"nonsense\":1}",
                HEAD + "\"entryDate\":\"2025-13-01\",\"programs\":[\"ADULT\"]}}",
                "[]");

        assertThat(rejected)
                .extracting(line -> line.get("file").asText() + ":"
                        + line.get("line").asInt() + " " + line.path("caseId").asText())
                .containsExactly("in.ndjson:2 X-0", "in.ndjson:3 X-1", "in.ndjson:4 X-1", "in.ndjson:5 ");
        assertThat(rejected.get(1).get("reason").asText()).startsWith("The field nonsense of ");
        assertThat(rejected.get(2).get("reason").asText())
                .startsWith("The entryDate")
                .endsWith("must be a date (yyyy-MM-dd).");
    }

    @Test
    void nothing_personal_is_kept() throws IOException {
        List<JsonNode> rejected = rejected(
                HEAD + "\"entryDate\":\"Jane Roe\",\"programs\":[\"ADULT\"]}}",
                HEAD + "\"entryDate\":\"2025-01-01\",\"programs\":[\"Jane) Roe must be\"]}}",
                HEAD + "\"birthDate\":\"Jane Roe\",\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]}}",
                HEAD + "\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]}} Jane Roe",
                HEAD + "\"entryDate\":Jane Roe}}");

        assertThat(rejected).hasSize(5).allSatisfy(line -> {
            assertThat(line.toString()).doesNotContain("Jane").doesNotContain("Roe");
            assertThat(line.get("caseId").asText()).isEqualTo("X-1");
        });
    }

    /** Whatever of a person stands in whatever place, the place alone is kept. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Jane Roe", "jane.roe@example.org", "123-45-6789", "123456789", "(662) 555-0123", "Roe, Jane"})
    void nothing_personal_is_kept_from_any_place(String personal) throws IOException {
        String good = HEAD.replace("X-1", personal) + "\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]}";
        List<JsonNode> rejected = rejected(
                good + ",\"" + personal + "\":1}",
                good + ",\"contacts\":[{\"id\":\"" + personal + "\",\"date\":\"2025-13-01\"}]}",
                good + ",\"contacts\":[{\"id\":\"c1\",\"date\":\"" + personal + "\"}]}",
                good + ",\"contacts\":[{\"id\":\"c1\",\"" + personal + "\":{\"" + personal + "\":1}}]}",
                good + ",\"contacts\":[{\"id\":\"c1\",\"" + personal + "\":1,\"" + personal + "\":2}]}",
                good + ",\"contacts\":[{\"id\":\"c1\",\"topics\":[\"" + personal + "\"]}]}",
                good + "} " + personal,
                good + ",\"contacts\":" + personal + "}");

        assertThat(rejected).hasSize(8).allSatisfy(line -> {
            assertThat(line.toString())
                    .doesNotContain(personal)
                    .doesNotContain("Jane")
                    .doesNotContain("jane");
            assertThat(line.has("caseId")).isFalse();
            assertThat(line.get("line").asInt()).isPositive();
        });
    }

    @Test
    void a_line_that_is_no_text_is_named() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write((Caseloads.cases(1).get(0) + "\n{\"caseId\":\"").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xE9);
        bytes.write("\"}\n".getBytes(StandardCharsets.UTF_8));
        Path input = Files.write(folder.resolve("in.ndjson"), bytes.toByteArray());

        Batch.Result result =
                Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), Progress.NONE);

        assertThat(result).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson")).content().contains("\"line\":2", "not UTF-8");
    }

    @Test
    void a_line_without_end_is_not_held_in_memory() throws IOException {
        Path input = Files.writeString(
                folder.resolve("in.ndjson"),
                "{\"caseId\":\"X-9\",\"x\":\"" + "x".repeat(Line.LONGEST) + "\"}\n"
                        + Caseloads.cases(1).get(0));

        Batch.Result result =
                Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), Progress.NONE);

        assertThat(result).isEqualTo(new Batch.Result(1, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .content()
                .contains("\"line\":1", "\"caseId\":\"X-9\"", "longer than 8 MB");
    }

    @Test
    void cases_in_no_program_of_the_policy_are_told_near_the_top() throws IOException {
        String youth = HEAD + "\"entryDate\":\"2025-01-01\",\"programs\":[\"YOUTH\"]}}";
        Path input = Caseloads.file(folder.resolve("in.ndjson"), List.of(youth, youth.replace("X-1", "X-2")));
        Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), Progress.NONE);

        assertThat(Files.readString(folder.resolve("out/summary.md")).lines().limit(6))
                .contains("**2 cases are in no program that this policy covers: nothing is evaluated for them.**");
    }

    /** What is said of these lines, which stand after one that is sound. */
    private List<JsonNode> rejected(String... lines) throws IOException {
        List<String> all = new ArrayList<>(Caseloads.cases(2));
        all.addAll(1, List.of(lines));
        Path output = folder.resolve("out");

        Batch.Result result = Batch.run(
                Caseloads.engine(),
                Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), all), output),
                Progress.NONE);

        assertThat(result).isEqualTo(new Batch.Result(2, lines.length));
        List<JsonNode> rejected = new ArrayList<>();
        for (String line : Files.readAllLines(output.resolve("rejected.ndjson"))) {
            rejected.add(new ObjectMapper().readTree(line));
        }
        return rejected;
    }
}
