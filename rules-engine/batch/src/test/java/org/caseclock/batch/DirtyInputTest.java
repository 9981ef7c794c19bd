package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small inputs as hands and programs write them, with the one answer that is right. */
class DirtyInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"table-CSV-uppercase", "about-space-in-list", "case-id-trailing-space", "excel-TRUE"})
    void tables_that_say_the_same_give_the_same(String input) throws IOException {
        Batch.Result result = run(input, LocalDate.of(2025, 4, 30), Format.NDJSON, false);

        assertThat(result).isEqualTo(new Batch.Result(1, 0));
        assertThat(findings())
                .containsExactly(
                        "II.A.2 2025-02 MET",
                        "II.A.2 2025-03 MET",
                        "II.B.1 MS-1 UNDETERMINED",
                        "VI c1 MET",
                        "VI c2 MET");
    }

    @Test
    void keys_that_begin_at_one_in_each_table_are_no_duplicates() throws IOException {
        assertThat(run("keys-per-table", LocalDate.of(2025, 4, 30), Format.NDJSON, false))
                .isEqualTo(new Batch.Result(1, 0));
        // Whether the note is about contact 1 or service 1 nobody says.
        assertThat(findings())
                .containsExactly(
                        "II.A.2 2025-02 MET",
                        "II.A.2 2025-03 MET",
                        "II.B.1 MS-1 UNDETERMINED",
                        "VI 1 MISSED",
                        "VI 2 MET");
        assertThat(String.join("", Caseloads.findings(folder.resolve("out"))))
                .contains("\"kind\":\"AMBIGUOUS_REFERENCE\",\"factKind\":\"case note\",\"factId\":\"1\"")
                .doesNotContain("DUPLICATE_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table-CSV-uppercase", "keys-per-table"})
    void tables_that_the_policy_reads_are_not_missing_without_a_word(String input) {
        BatchOptions options = new BatchOptions(
                LocalDate.of(2025, 4, 30), 30, fault(input), folder.resolve("out"), Format.NDJSON, 1, false, 100);
        assertThatThrownBy(() -> Batch.run(Caseloads.engine(), options, Progress.NONE))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining(
                        "There is no table exit, planned_services, offers, documents, circumstances; ms-partnership reads them.")
                .hasMessageContaining("Without offers these would read as missed: II.A.1.a, II.B.1, IV.1.")
                .hasMessageContaining("--without exit,planned_services,offers,documents,circumstances.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void every_caseload_of_a_folder_is_taken_whatever_the_case_of_its_ending() throws IOException {
        assertThat(run("ndjson-folder", LocalDate.of(2026, 9, 30), Format.NDJSON, false))
                .isEqualTo(new Batch.Result(3, 0));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void half_of_a_character_costs_its_line_alone(Format format) throws IOException {
        LocalDate asOf = LocalDate.of(2026, 9, 30);

        Batch.Result result = run("lone-surrogate/three.ndjson", asOf, format, false);

        assertThat(result).isEqualTo(new Batch.Result(2, 1));
        assertThat(folder.resolve("out/rejected.ndjson"))
                .hasContent(
                        "{\"file\":\"three.ndjson\",\"line\":2,\"column\":114,\"caseId\":\"B\",\"reason\":\"The text is"
                                + " malformed here: half of a character (a surrogate without the other of its pair).\"}");
        Files.delete(folder.resolve("out/parts/00000.json"));
        assertThat(run("lone-surrogate/three.ndjson", asOf, format, true)).isEqualTo(result);
    }

    private Batch.Result run(String input, LocalDate asOf, Format format, boolean resume) {
        BatchOptions options =
                new BatchOptions(asOf, 30, fault(input), folder.resolve("out"), format, 2, resume, 2_000);
        return Batch.run(Caseloads.engineOfSmallSource(), options, Progress.NONE);
    }

    private static Path fault(String name) {
        try {
            return Path.of(Objects.requireNonNull(DirtyInputTest.class.getResource("/faults"))
                            .toURI())
                    .resolve(name);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> findings() throws IOException {
        List<String> findings = new ArrayList<>();
        for (String line : Caseloads.findings(folder.resolve("out"))) {
            for (JsonNode obligation : new ObjectMapper().readTree(line).get("obligations")) {
                findings.add(obligation.get("clause").asText() + " "
                        + obligation.get("subject").get("id").asText() + " "
                        + obligation.get("status").asText());
            }
        }
        return findings;
    }
}
