package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.FindingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFindingsTest {

    @TempDir
    private Path folder;

    @Test
    void rows_are_those_of_the_evaluations() throws IOException, SQLException {
        List<String> cases = Caseloads.cases(45);

        Path out = run(cases, 2, "out");

        List<List<String>> rows = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            rows.addAll(read("SELECT * FROM " + source(out, part)));
        }
        assertThat(rows)
                .isEqualTo(cases.stream()
                        .map(text -> Caseloads.engine()
                                .evaluate(
                                        CaseFiles.one(Caseloads.engine().pack().schema(), "", text),
                                        Caseloads.AS_OF,
                                        30))
                        .flatMap(evaluation -> FindingRow.of(evaluation).stream())
                        .map(row -> row.values().stream()
                                .map(value -> Objects.toString(value, null))
                                .toList())
                        .toList());
    }

    @Test
    void a_part_without_findings_has_the_columns_as_well() throws IOException, SQLException {
        Path out = run(List.of("{"), 1, "out");

        assertThat(read("SELECT * FROM " + source(out, 0))).isEmpty();
        assertThat(read("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + source(out, 0) + ")"))
                .isEqualTo(FindingRow.COLUMNS.stream()
                        .map(name -> List.of(name, List.of("opens", "due").contains(name) ? "DATE" : "VARCHAR"))
                        .toList());
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        List<String> cases = Caseloads.cases(250);
        Map<String, String> once = Caseloads.content(run(cases, 1, "one"));

        assertThat(Caseloads.content(run(cases, 1, "again"))).isEqualTo(once);
        assertThat(Caseloads.content(run(cases, 4, "four"))).isEqualTo(once);
    }

    private Path run(List<String> cases, int threads, String name) throws IOException {
        Path out = folder.resolve(name);
        BatchOptions options = Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), out);
        Batch.run(
                Caseloads.engine(),
                Caseloads.threads(Caseloads.format(options, Format.PARQUET), threads),
                Progress.NONE);
        return out;
    }

    private static String source(Path out, int part) {
        return "read_parquet(" + DuckDb.text(out + "/findings-0000" + part + ".parquet") + ")";
    }

    private static List<List<String>> read(String query) throws SQLException {
        List<List<String>> read = new ArrayList<>();
        try (Connection database = AnyDatabase.open();
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                read.add(row);
            }
        }
        return read;
    }
}
