package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.caseclock.facts.CaseSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caseloads as they arrive. */
class DirtyCaseloadTest {

    private static final List<String> CASES = Caseloads.cases(40);

    @TempDir
    private Path folder;

    @Test
    void gzip_in_several_members_is_one_text() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(gzip(CASES.get(0) + "\n"));
        packed.write(gzip(""));
        packed.write(gzip(CASES.get(1).substring(0, 40)));
        packed.write(gzip(CASES.get(1).substring(40) + "\n"));

        assertThat(run(Files.write(folder.resolve("in.any"), packed.toByteArray())))
                .isEqualTo(new Batch.Result(2, 0));
    }

    @Test
    void what_follows_gzip_and_is_none_stops_the_batch() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write(gzip(CASES.get(0) + "\n"));
        packed.write((CASES.get(1) + "\n").getBytes(StandardCharsets.UTF_8));

        assertStopped(
                Files.write(folder.resolve("in.gz"), packed.toByteArray()),
                BatchException.Kind.STOPPED,
                "What follows the compressed text is not compressed");
    }

    @Test
    void a_sum_that_is_wrong_stops_the_batch() throws IOException {
        byte[] packed = gzip(CASES.get(0) + "\n");
        packed[packed.length - 6] ^= 1;

        assertStopped(
                Files.write(folder.resolve("in.gz"), packed),
                BatchException.Kind.STOPPED,
                "The compressed text is damaged.");
    }

    @Test
    void an_input_that_is_cut_while_it_is_read_stops_the_batch() throws IOException {
        Path input = Caseloads.file(folder.resolve("in.ndjson"), CASES);
        long size = Files.size(input);
        CaseloadInput before = (CaseloadInput) InputFiles.of(input, CaseSchema.STANDARD);
        String text = Files.readString(input);
        Files.writeString(input, text.substring(0, text.indexOf('\n', text.length() / 2) + 1));

        assertThatThrownBy(() -> {
                    try (Lines lines = before.open(folder)) {
                        while (lines.next() != null) {
                            // to the end
                        }
                    }
                })
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("had " + size + " bytes when the batch began, and ");
    }

    @Test
    void a_case_over_several_lines_is_a_case() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path input = Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 3; i++) {
            Files.writeString(
                    input.resolve(i + ".json"),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(CASES.get(i))));
        }

        assertThat(run(input)).isEqualTo(new Batch.Result(3, 0));
    }

    @Test
    void several_cases_over_several_lines_are_told_apart() throws IOException {
        ObjectMapper json = new ObjectMapper();
        String pretty = json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(CASES.get(0)));

        assertThat(run(Files.writeString(folder.resolve("in.ndjson"), pretty + "\n" + pretty)))
                .isEqualTo(new Batch.Result(0, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .content()
                .contains("\"line\":1,", "Nothing may follow the object. Maybe several cases", "jq -c . FILE");
    }

    @Test
    void a_list_of_cases_is_told_apart() throws IOException {
        for (String text :
                List.of("[" + String.join(",", CASES) + "]", "\uFEFF [\n" + String.join(",\n", CASES) + "\n]\n")) {
            assertStopped(
                    Files.writeString(folder.resolve("in.json"), text),
                    BatchException.Kind.USAGE,
                    "It is a JSON array; a caseload has a case a line");
        }
    }

    @Test
    void utf_16_is_named_and_a_mark_does_no_harm() throws IOException {
        assertStopped(
                Files.write(folder.resolve("in.ndjson"), CASES.get(0).getBytes(StandardCharsets.UTF_16)),
                BatchException.Kind.USAGE,
                "It is UTF-16 text");
        assertStopped(
                Files.write(folder.resolve("in.ndjson"), CASES.get(0).getBytes(StandardCharsets.UTF_16LE)),
                BatchException.Kind.USAGE,
                "It is UTF-16 text");

        assertThat(run(Files.write(folder.resolve("in.gz"), gzip("\uFEFF" + CASES.get(0)))))
                .isEqualTo(new Batch.Result(1, 0));
    }

    @Test
    void a_file_without_a_case_says_so_and_the_others_go_on() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        Caseloads.file(input.resolve("a.ndjson"), CASES.subList(0, 2));
        Files.writeString(input.resolve("b.ndjson"), " \n\n");
        Files.write(input.resolve("c.ndjson.gz"), gzip(""));

        assertThat(run(input)).isEqualTo(new Batch.Result(2, 2));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent("{\"file\":\"b.ndjson\",\"line\":1,\"reason\":\"The file is empty; it holds no case.\"}\n"
                        + "{\"file\":\"c.ndjson.gz\",\"line\":1,\"reason\":\"The file is empty; it holds no case.\"}");
    }

    @Test
    void blanks_around_ids_are_no_part_of_them() throws IOException {
        String text = CASES.get(0);
        String dirty =
                text.replace("\"MS-00000\"", "\" MS-00000\u00A0\"").replaceAll("\"id\":\"(\\w+)\"", "\"id\":\"$1 \"");

        run(Caseloads.file(folder.resolve("dirty.ndjson"), List.of(dirty)));
        List<String> findings = Caseloads.findings(folder.resolve("out"));
        Path clean = Caseloads.file(folder.resolve("clean.ndjson"), List.of(text));
        Batch.run(Caseloads.engine(), Caseloads.options(clean, folder.resolve("of clean")), Progress.NONE);

        assertThat(findings).isEqualTo(Caseloads.findings(folder.resolve("of clean")));
    }

    @Test
    void a_reason_shows_codes_and_dates_and_nothing_personal() throws IOException {
        String head =
                "{\"caseId\":\"X\",\"participant\":{\"id\":\"P\",\"entryDate\":\"2025-01-01\",\"programs\":[\"ADULT\"]},";
        String contact = head + "\"contacts\":[{\"id\":\"c7\",\"date\":\"2025-01-01\",";

        run(Caseloads.file(
                folder.resolve("in.ndjson"),
                List.of(
                        contact + "\"method\":\"FONE\"}]}",
                        contact.replace("2025-01-01\",\"m", "") + "\"recordedOn\":\"2025-13-01\"}]}",
                        contact + "\"method\":\"Jane Doe\"}]}",
                        contact + "\"method\":\"123-45-6789\"}]}",
                        contact + "\"method\":\"jane@example.org\"}]}",
                        contact + "\"startdate\":1}]}",
                        contact + "\"Jane Doe\":1}]}")));

        assertThat(Files.readAllLines(folder.resolve("out/rejected.ndjson")))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("The method (FONE) of contact c7 must be one of", "Maybe PHONE."),
                        line -> assertThat(line)
                                .contains("The recordedOn (2025-13-01) of contact c7 must be a date (yyyy-MM-dd)."),
                        line -> assertThat(line)
                                .contains(
                                        "The method (a text of 8 characters with a blank) of contact c7 must be one of"),
                        line -> assertThat(line)
                                .contains("The method (a text of 11 characters) of contact c7 must be one of"),
                        line -> assertThat(line)
                                .contains("The method (a text of 16 characters) of contact c7 must be one of"),
                        line -> assertThat(line).contains("The field startdate of contact c7 is unknown;"),
                        line -> assertThat(line)
                                .contains("The field (a text of 8 characters with a blank) of contact c7 is unknown;"));
        assertThat(folder.resolve("out/rejected.ndjson")).content().doesNotContain("Jane", "6789", "example");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private void assertStopped(Path input, BatchException.Kind kind, String said) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        assertThatThrownBy(() -> Batch.run(Caseloads.engine(), Caseloads.options(input, out), Progress.NONE))
                .isInstanceOfSatisfying(BatchException.class, e -> {
                    assertThat(e.kind()).isEqualTo(kind);
                    assertThat(e.getMessage()).contains(said);
                });
    }

    private Batch.Result run(Path input) {
        return Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), Progress.NONE);
    }
}
