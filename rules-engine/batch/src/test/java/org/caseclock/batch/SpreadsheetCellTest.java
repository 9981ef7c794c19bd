package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.caseclock.engine.Policies;
import org.caseclock.engine.RulesEngine;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.Evaluation;
import org.caseclock.ledger.FindingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\n=1",
                "\r\n=1",
                "\u200b=1",
                "\uFEFF=1",
                "\u00a0=1",
                "\u2060\u202f@x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                " \uFF1D1",
                "\u2028=1",
                "\u0085=1",
                "\u001b=1"
            })
    void a_cell_that_a_spreadsheet_would_run_is_a_text(String cell) {
        assertThat(SpreadsheetCell.harmless(cell)).startsWith("'").doesNotContain("\n", "\r", "\t", "\u2028");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Jos\u00e9", "a=b", "2025-01-01", "O'Neil", "1-2", "II.A.2"})
    void any_other_is_as_it_was(String cell) {
        assertThat(SpreadsheetCell.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void a_line_end_begins_no_row() {
        assertThat(SpreadsheetCell.harmless("a\nb\r\nc\u2029d")).isEqualTo("a b  c d");
    }

    /** What a spreadsheet knows as UTF-8 our own readers take back. */
    @Test
    void findings_are_read_again() throws IOException, SQLException {
        RulesEngine engine = Caseloads.engine();
        CaseFile caseFile = CaseFiles.one(
                Caseloads.engine().pack().schema(), "", Caseloads.cases(1).get(0));
        Path file = folder.resolve("findings.csv");
        try (Findings<Evaluation> findings = Format.CSV.to(file, Policies.of(engine))) {
            findings.add(engine.evaluate(caseFile, Caseloads.AS_OF));
        }
        assertThat(Files.readString(file)).startsWith("\uFEFF" + FindingRow.COLUMNS.get(0) + ",");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> all = rows.stream().toList();
            assertThat(all).isNotEmpty();
            assertThat(all.get(0).getHeader()).isEqualTo(FindingRow.COLUMNS);
        }
        try (Connection database = DuckDb.with(List.of(file));
                ResultSet rows = database.createStatement()
                        .executeQuery("SELECT * FROM read_csv(" + DuckDb.source(file) + ", header = true)")) {
            assertThat(rows.getMetaData().getColumnName(1)).isEqualTo(FindingRow.COLUMNS.get(0));
        }
    }
}
