package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingRow;
import org.caseclock.ledger.FindingTable;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A caseload under the policies of two boards at once. */
class SeveralPoliciesTest {

    private static final String TO_BE_CONTACTED = """
            {"caseId": "C-1", "participant": {"id": "P", "entryDate": "2026-08-03", "programs": ["ADULT"]},\
             "services": [{"id": "s1", "category": "TRAINING", "startDate": "2026-08-03"}]}""";

    private static RulesEngine missouri;
    private static PolicySet set;

    @TempDir
    private Path folder;

    private List<String> cases = List.of();
    private BatchOptions options;

    @BeforeAll
    static void compile() {
        missouri = RulesEngine.compile(PolicyPack.load("mo-west-central"));
        set = PolicySet.of(List.of(Caseloads.engine(), missouri));
    }

    @AfterAll
    static void close() {
        missouri.close();
    }

    @BeforeEach
    void aCaseload() throws IOException {
        cases = new ArrayList<>(Caseloads.cases(60));
        cases.set(0, TO_BE_CONTACTED);
        cases.add(33, "{");
        options = Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), folder.resolve("out"));
    }

    private Batch.Result run(BatchOptions how) {
        return Batch.run(set, how, Progress.NONE);
    }

    @Test
    void a_line_is_what_the_set_says_of_a_case() throws IOException {
        assertThat(run(options)).isEqualTo(new Batch.Result(60, 1));

        assertThat(Caseloads.findings(options.output()))
                .isEqualTo(cases.stream()
                        .filter(text -> text.length() > 1)
                        .map(text -> set.evaluate(CaseFiles.one(set.schema(), "", text), Caseloads.AS_OF, 30)
                                .toJson())
                        .toList());
    }

    @Test
    void rows_are_those_of_each_policy_and_tell_what_they_have_to_do_with_each_other() throws IOException {
        run(Caseloads.format(options, Format.CSV));

        List<NamedCsvRecord> rows = rows(options.output());
        assertThat(rows.get(0).getHeader()).isEqualTo(FindingTable.OF_SEVERAL.columns());
        assertThat(rows.stream()
                        .filter(row -> row.getField("pack").equals("mo-west-central"))
                        .map(row -> cells(row))
                        .toList())
                .isEqualTo(alone().stream()
                        .flatMap(evaluation -> FindingRow.of(evaluation).stream())
                        .map(FindingRow::cells)
                        .toList());
        assertThat(rows.stream()
                        .filter(row -> row.getField("case_id").equals("C-1"))
                        .filter(row -> row.getField("subject").equals("month 2026-09"))
                        .filter(row -> !row.getField("shared_deed").isEmpty())
                        .map(row -> row.getField("clause") + ": " + row.getField("shared_deed")))
                .containsExactly(
                        "II.A.2: One contact on 2026-09-30 would serve II.A.2 of The Mississippi Partnership and MC.1, MC.4"
                                + " of West Central Region.",
                        "MC.1: One contact on 2026-09-30 would serve II.A.2 of The Mississippi Partnership and MC.1, MC.4 of"
                                + " West Central Region.",
                        "MC.4: One contact on 2026-09-30 would serve II.A.2 of The Mississippi Partnership and MC.1, MC.4 of"
                                + " West Central Region.");
    }

    /** What Missouri's policy says of the cases by itself. */
    private List<Evaluation> alone() {
        return cases.stream()
                .filter(text -> text.length() > 1)
                .map(text -> missouri.evaluate(CaseFiles.one(set.schema(), "", text), Caseloads.AS_OF, 30))
                .toList();
    }

    private static List<NamedCsvRecord> rows(Path output) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        for (int part = 0; Files.exists(output.resolve(String.format("findings-%05d.csv", part))); part++) {
            try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                    .detectBomHeader(true)
                    .ofNamedCsvRecord(output.resolve(String.format("findings-%05d.csv", part)))) {
                reader.forEach(rows::add);
            }
        }
        return rows;
    }

    private static List<String> cells(NamedCsvRecord row) {
        return FindingRow.COLUMNS.stream().map(row::getField).toList();
    }

    @Test
    void a_table_of_parquet_has_dates() throws SQLException {
        run(Caseloads.format(options, Format.PARQUET));

        Path file = options.output().resolve("findings-00000.parquet");
        try (Connection database = DuckDb.with(List.of(file));
                ResultSet types = database.createStatement()
                        .executeQuery("SELECT typeof(due), pack FROM " + DuckDb.source(file)
                                + " WHERE shared_deed IS NOT NULL AND due IS NOT NULL LIMIT 1")) {
            assertThat(types.next()).isTrue();
            assertThat(types.getString(1)).isEqualTo("DATE");
        }
    }

    @Test
    void the_summary_tells_the_policies_apart() throws IOException {
        run(options);

        JsonNode summary = read(options.output());
        Totals alone = new Totals();
        alone().forEach(alone::add);
        assertThat(summary.get("evaluated").asLong()).isEqualTo(60);
        assertThat(summary.get("rejected").asLong()).isEqualTo(1);
        assertThat(summary.get("sharedDeeds").asLong()).isPositive();
        assertThat(summary.get("policies").findValuesAsText("pack"))
                .containsExactly("ms-partnership", "mo-west-central");
        JsonNode policy = summary.get("policies").get(1);
        assertThat(policy.get("policyVersion").asText()).isEqualTo("2025-01-22");
        assertThat(policy.get("totals")).isEqualTo(new ObjectMapper().readTree(BatchJson.compact(alone)));
        assertThat(Files.readString(options.output().resolve("summary.md")))
                .startsWith("# 2 policies\n\nAs of 2026-09-30, looking 30 days ahead.\n\n| | |\n|---|--:|\n"
                        + "| Cases evaluated | 60 |\n| Lines rejected | 1 |\n")
                .contains("\n\n## " + missouri.pack().title() + "\n\nVersion ");
    }

    private static JsonNode read(Path output) throws IOException {
        return new ObjectMapper().readTree(Files.readString(output.resolve("summary.json")));
    }

    @Test
    void it_is_resumed_under_the_same_policies_alone() throws IOException {
        run(options);
        Map<String, String> whole = Caseloads.content(options.output());
        Files.delete(options.output().resolve("summary.md"));
        assertThat(Files.list(options.output()).filter(file -> file.toString().contains("00001")))
                .isNotEmpty()
                .allSatisfy(Files::delete);

        run(Caseloads.resumed(options));

        assertThat(Caseloads.content(options.output())).isEqualTo(whole);
        assertThatThrownBy(() -> Batch.run(missouri, Caseloads.resumed(options), Progress.NONE))
                .isInstanceOf(BatchException.class)
                .hasMessageContaining("The pack was ms-partnership + mo-west-central and is now mo-west-central.");
    }
}
