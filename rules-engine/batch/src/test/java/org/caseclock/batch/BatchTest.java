package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFiles;
import org.caseclock.ledger.FindingRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    @TempDir
    private Path folder;

    @Test
    void findings_are_the_evaluations_in_the_order_of_the_input() throws IOException {
        List<String> cases = Caseloads.cases(130);
        Path output = folder.resolve("out");

        Batch.Result result = run(Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), output));

        assertThat(result).isEqualTo(new Batch.Result(130, 0));
        assertThat(Caseloads.findings(output))
                .isEqualTo(cases.stream()
                        .map(text -> Caseloads.engine()
                                .evaluate(
                                        CaseFiles.one(Caseloads.engine().pack().schema(), "", text),
                                        Caseloads.AS_OF,
                                        30)
                                .toJson())
                        .toList());
        assertThat(Files.readString(output.resolve("rejected.ndjson"))).isEmpty();
        assertThat(Caseloads.content(output)).hasSize(1 + 1 + 7 + 7 + 3);
    }

    @Test
    void threads_do_not_show_in_the_output() throws IOException {
        List<String> cases = new ArrayList<>(Caseloads.cases(250));
        cases.set(77, "{");
        Path input = Caseloads.file(folder.resolve("in.ndjson"), cases);
        Path one = folder.resolve("1");
        run(Caseloads.threads(Caseloads.options(input, one), 1));

        for (int threads : List.of(2, 5)) {
            Path several = folder.resolve(Integer.toString(threads));
            run(Caseloads.threads(Caseloads.options(input, several), threads));

            assertThat(Caseloads.content(several)).as("%d threads", threads).isEqualTo(Caseloads.content(one));
        }
    }

    @Test
    void gzip_gives_what_plain_text_gives() throws IOException {
        List<String> cases = Caseloads.cases(60);
        run(Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), folder.resolve("plain")));
        run(Caseloads.options(Caseloads.gzip(folder.resolve("in.ndjson.gz"), cases), folder.resolve("packed")));

        assertThat(Caseloads.findings(folder.resolve("packed"))).isEqualTo(Caseloads.findings(folder.resolve("plain")));
        assertThat(folder.resolve("packed/summary.md")).hasSameTextualContentAs(folder.resolve("plain/summary.md"));
    }

    @Test
    void a_folder_is_taken_in_the_order_of_its_names() throws IOException {
        List<String> cases = Caseloads.cases(75);
        Path input = Files.createDirectory(folder.resolve("in"));
        Caseloads.gzip(input.resolve("b.ndjson.gz"), cases.subList(33, 50));
        Caseloads.file(input.resolve("c.jsonl"), cases.subList(50, 75));
        Caseloads.file(input.resolve("a.ndjson"), cases.subList(0, 33));
        Files.writeString(input.resolve(".DS_Store"), "not a case");
        run(Caseloads.options(input, folder.resolve("out")));

        run(Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), folder.resolve("whole")));

        assertThat(Caseloads.findings(folder.resolve("out"))).isEqualTo(Caseloads.findings(folder.resolve("whole")));
    }

    @Test
    void csv_has_a_row_for_each_obligation() throws IOException {
        List<String> cases = new ArrayList<>(Caseloads.cases(30));
        cases.set(0, cases.get(0).replace("MS-00000", "=1+1"));
        Path output = folder.resolve("out");

        run(Caseloads.format(
                Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), cases), output), Format.CSV));

        List<String> rows = Caseloads.findings(output);
        CaseFile first = CaseFiles.one(Caseloads.engine().pack().schema(), "", cases.get(0));
        int obligations = Caseloads.engine()
                .evaluate(first, Caseloads.AS_OF)
                .obligations()
                .size();
        assertThat(rows.get(0)).isEqualTo(SpreadsheetCell.BYTE_ORDER_MARK + String.join(",", FindingRow.COLUMNS));
        assertThat(rows).filteredOn(row -> row.startsWith("'=1+1,")).hasSize(obligations);
    }

    @Test
    void blank_lines_and_a_missing_last_line_end_change_nothing() throws IOException {
        List<String> cases = Caseloads.cases(3);
        Path input = Files.writeString(
                folder.resolve("in.ndjson"),
                "\uFEFF" + cases.get(0) + "\r\n\r\n  \n" + cases.get(1) + "\n" + cases.get(2));

        run(Caseloads.options(input, folder.resolve("out")));

        assertThat(Caseloads.findings(folder.resolve("out"))).hasSize(3);
    }

    @Test
    void progress_adds_up_to_the_whole_input() throws IOException {
        Path input = Caseloads.gzip(folder.resolve("in.ndjson.gz"), Caseloads.cases(250));
        Sums sums = new Sums();

        Batch.run(Caseloads.engine(), Caseloads.options(input, folder.resolve("out")), sums);

        assertThat(sums.whole).isEqualTo(Files.size(input));
        assertThat(sums.lines).isEqualTo(250);
        assertThat(sums.bytes).isEqualTo(sums.whole);
    }

    @Test
    void a_finished_batch_is_left_as_it_is() throws IOException {
        BatchOptions options = Caseloads.options(
                Caseloads.file(folder.resolve("in.ndjson"), Caseloads.cases(50)), folder.resolve("out"));
        run(options);
        Map<String, String> before = Caseloads.content(options.output());
        long written = Files.getLastModifiedTime(options.output().resolve("findings-00000.ndjson"))
                .toMillis();

        Batch.Result again = run(Caseloads.resumed(options));

        assertThat(again.evaluated()).isEqualTo(50);
        assertThat(Caseloads.content(options.output())).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(options.output().resolve("findings-00000.ndjson"))
                        .toMillis())
                .isEqualTo(written);
    }

    @Test
    void the_summary_adds_up() throws IOException {
        Path output = folder.resolve("out");
        run(Caseloads.options(Caseloads.file(folder.resolve("in.ndjson"), Caseloads.cases(60)), output));
        long violations = Caseloads.cases(60).stream()
                .mapToLong(text -> Caseloads.engine()
                        .evaluate(
                                CaseFiles.one(Caseloads.engine().pack().schema(), "", text), LocalDate.of(2026, 9, 30))
                        .violations()
                        .size())
                .sum();

        String page = Files.readString(output.resolve("summary.md"));

        assertThat(page).contains("| Cases evaluated | 60 |", "| II.A.2 | ");
        assertThat(number(page, "Violations, required") + number(page, "Violations, advisory"))
                .isEqualTo(violations);
        assertThat(Files.readString(output.resolve("summary.json"))).contains("\"evaluated\" : 60");
    }

    private static long number(String page, String what) {
        return page.lines()
                .filter(line -> line.startsWith("| " + what + " | "))
                .map(line -> line.split("\\|")[2].strip())
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static Batch.Result run(BatchOptions options) {
        return Batch.run(Caseloads.engine(), options, Progress.NONE);
    }
}
