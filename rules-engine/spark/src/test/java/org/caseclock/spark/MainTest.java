package org.caseclock.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writes_its_tables() throws IOException {
        List<String> cases = new ArrayList<>(Caseloads.cases(20));
        cases.add("oops");
        Path input = Caseloads.file(folder.resolve("in.ndjson"), cases);
        Path output = folder.resolve("out");

        int exitCode =
                run(input, output, "--pack", "../../examples/overlay-delta-operator", "--files=3", "--evaluations");

        assertThat(err.toString()).isEmpty();
        assertThat(exitCode).isZero();
        assertThat(out.toString()).startsWith("20 evaluated, 1 rejected; see ");
        assertThat(LocalSpark.session().read().parquet(output + "/findings").count())
                .isPositive();
        assertThat(LocalSpark.session().read().parquet(output + "/rejected").count())
                .isOne();
        assertThat(LocalSpark.session().read().textFile(output + "/evaluations").count())
                .isEqualTo(20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --pack=ms-partnershipp      | 2 | The --pack (ms-partnershipp) is neither a folder nor a pack
            --pack=src                  | 3 | src/policy.yaml:1:1: The pack has no file policy.yaml.
            --as-of=0000-12-31          | 2 | The --as-of (0000-12-31) must be a date from 0001 on.
            --without=,                 | 2 | What is not kept () must be one of exit, services,
            --as-of=2026-13-01          | 2 | The --as-of (2026-13-01) must be a date (yyyy-MM-dd).
            --form=csv                  | 2 | The --form (csv) must be ndjson, parquet or jdbc.
            --files=0                   | 2 | The partitions (0) must be positive.
            --in=nowhere.ndjson         | 2 | The input (nowhere.ndjson) does not exist.
            --in=nowhere --form=parquet | 2 | The input (nowhere) must be a folder of tables.
            --in=src --form=parquet     | 2 | The table main is unknown; known are participant,
            --in=jdbc:no:where --form=jdbc | 2 | The database cannot be read
            --out=src                   | 2 | The output (src) must be a new folder or an empty one.
            """)
    void what_cannot_be_done_is_told_in_words(String options, int exitCode, String message) throws IOException {
        Path input = Caseloads.file(folder.resolve("in.ndjson"), Caseloads.cases(1));

        assertThat(run(input, folder.resolve("out"), options.split(" ", -1))).isEqualTo(exitCode);

        assertThat(err.toString()).startsWith(message).doesNotContain("Exception", "\tat ");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_input_without_a_case_is_told() throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson"), "\n \n");

        assertThat(run(input, folder.resolve("out"))).isEqualTo(2);

        assertThat(out.toString()).startsWith("0 evaluated, 0 rejected; ");
        assertThat(err.toString()).startsWith("The input (" + input + ") holds no case.");
    }

    @Test
    void an_input_that_cannot_be_unpacked_stops_the_job() throws IOException {
        Path input = Files.writeString(folder.resolve("in.ndjson.gz"), "not packed");

        assertThat(run(input, folder.resolve("out"))).isEqualTo(3);

        assertThat(err.toString()).isEqualTo("The job stopped. IOException: not a gzip file\n");
    }

    /** Where an option is given twice the last counts. */
    private int run(Path input, Path output, String... options) {
        List<String> arguments = new ArrayList<>(
                List.of("--pack=ms-partnership", "--as-of=" + Caseloads.AS_OF, "--in=" + input, "--out=" + output));
        arguments.addAll(List.of(options));
        CommandLine command = Main.commandLine(LocalSpark::session).setOverwrittenOptionsAllowed(true);
        return command.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
