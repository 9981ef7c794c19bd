package org.caseclock.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.caseclock.engine.Policies;
import org.caseclock.facts.CaseSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a batch finds in its folder, and what it makes of it. */
class ResumeTest {

    @TempDir
    private Path folder;

    private Path input = Path.of("");
    private BatchOptions options = Caseloads.options(input, input);
    private Map<String, String> undisturbed = Map.of();

    @BeforeEach
    void a_finished_batch() throws IOException {
        input = Caseloads.file(folder.resolve("in.ndjson"), Caseloads.cases(90));
        options = Caseloads.options(input, folder.resolve("out"));
        run(options);
        undisturbed = Caseloads.content(options.output());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "out", "deep/out", "link/out"})
    void an_output_in_the_input_could_not_be_resumed_and_is_refused(String output) throws IOException {
        Path caseloads = Files.createDirectories(folder.resolve("caseloads"));
        Files.copy(input, caseloads.resolve("in.ndjson"));
        Path named = output.startsWith("link")
                ? Files.createSymbolicLink(folder.resolve("link"), caseloads).resolve("out")
                : caseloads.resolve(output);
        assertRefused(
                Caseloads.options(caseloads, named), BatchException.Kind.USAGE, "must not lie in the input", "beside");
        assertThat(caseloads).isDirectoryContaining("glob:**in.ndjson").isDirectoryNotContaining("glob:**out");
    }

    @Test
    void an_output_that_is_a_link_to_nothing_is_no_folder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nothing"));
        assertRefused(Caseloads.options(input, link), BatchException.Kind.USAGE, "must be an empty folder");
    }

    @Test
    void a_folder_in_use_is_refused_without_resume() {
        assertRefused(options, BatchException.Kind.USAGE, "must be an empty folder", "Maybe --resume");
    }

    @Test
    void another_batch_is_refused_and_what_differs_is_named() throws IOException {
        BatchOptions resumed = Caseloads.resumed(options);
        assertRefused(
                new BatchOptions(Caseloads.AS_OF.plusDays(1), 30, input, resumed.output(), Format.NDJSON, 2, true, 20),
                BatchException.Kind.STOPPED,
                "The as-of date was 2026-09-30 and is now 2026-10-01.");
        assertRefused(
                new BatchOptions(Caseloads.AS_OF, 9, input, resumed.output(), Format.CSV, 2, true, 20),
                BatchException.Kind.STOPPED,
                "The horizon was 30 and is now 9.",
                "The format was ndjson and is now csv.");
        Files.writeString(input, "\n", StandardOpenOption.APPEND);
        assertRefused(resumed, BatchException.Kind.STOPPED, "The input was [in.ndjson with ");
    }

    @Test
    void an_input_that_changed_and_kept_its_size_is_refused() throws IOException {
        String text = Files.readString(input);
        Files.writeString(input, text.replace("MS-00025", "MS-99925"));

        assertRefused(
                Caseloads.resumed(options),
                BatchException.Kind.STOPPED,
                "The input from in.ndjson:21 to in.ndjson:40 is not what the batch was begun with.");
    }

    @Test
    void a_damaged_manifest_of_the_batch_is_refused() throws IOException {
        Path manifest = options.output().resolve("batch.json");
        for (String damaged :
                List.of("", "{", "{}", "null", Files.readString(manifest).replace("\"asOf\"", "\"on\""))) {
            Files.writeString(manifest, damaged);

            assertRefused(Caseloads.resumed(options), BatchException.Kind.STOPPED, "batch.json is damaged");
        }
    }

    @Test
    void a_folder_of_something_else_is_refused() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("thesis.txt"), "years of work");

        assertRefused(
                Caseloads.resumed(Caseloads.options(input, other)),
                BatchException.Kind.USAGE,
                "holds thesis.txt and no batch.json");
    }

    @Test
    void damaged_parts_are_made_again() throws IOException {
        Path output = options.output();
        Files.writeString(output.resolve("findings-00000.ndjson"), "half a li");
        Files.delete(output.resolve("findings-00001.ndjson"));
        Files.writeString(output.resolve("parts/00002.json"), "{\"part\":");
        Files.delete(output.resolve("parts/00003.json"));
        Files.writeString(output.resolve("parts/00004.json"), "null");
        Files.delete(output.resolve("summary.json"));

        run(Caseloads.resumed(options));

        assertThat(Caseloads.content(output)).isEqualTo(undisturbed);
    }

    @Test
    void what_a_sudden_end_leaves_half_written_is_replaced() throws IOException {
        Path output = folder.resolve("begun");
        Files.createDirectory(output);
        Files.writeString(output.resolve(".lock"), "");
        Files.writeString(output.resolve("batch.json.tmp"), "{\"fo");

        run(Caseloads.resumed(Caseloads.options(input, output)));

        assertThat(Caseloads.content(output)).isEqualTo(undisturbed);
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_the_batch_goes_on_later() throws IOException {
        Path output = options.output();
        Path inTheWay = output.resolve("findings-00002.ndjson.tmp");
        Files.delete(output.resolve("parts/00002.json"));
        Files.createDirectory(inTheWay);

        assertRefused(Caseloads.resumed(options), BatchException.Kind.STOPPED, "cannot be written", "--resume");
        Files.delete(inTheWay);
        run(Caseloads.resumed(options));

        assertThat(Caseloads.content(output)).isEqualTo(undisturbed);
    }

    @Test
    void an_input_that_cannot_be_read_is_named() throws IOException {
        Path none = folder.resolve("none.ndjson");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path packed = Caseloads.gzip(folder.resolve("in.gz"), Caseloads.cases(50));
        byte[] bytes = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
        Path noGzip = Files.write(folder.resolve("no.gz"), "\u001f\u008bnothing".getBytes(StandardCharsets.ISO_8859_1));
        Path out = folder.resolve("new");

        assertRefused(Caseloads.options(none, out), BatchException.Kind.USAGE, "(" + none + ") does not exist");
        assertRefused(
                Caseloads.options(empty, out),
                BatchException.Kind.USAGE,
                "is a folder with nothing to take. Taken are files that end in .ndjson, ");
        assertThat(out).doesNotExist();
        assertRefused(
                Caseloads.options(packed, out),
                BatchException.Kind.STOPPED,
                "cannot be read beyond line ",
                "The compressed text breaks off");
        assertRefused(
                Caseloads.options(noGzip, folder.resolve("new2")),
                BatchException.Kind.USAGE,
                "The compressed text is damaged.");
    }

    @Test
    void two_batches_do_not_write_to_one_folder() throws IOException {
        BatchOptions resumed = Caseloads.resumed(options);
        RunManifest manifest = RunManifest.of(
                Policies.of(Caseloads.engine()),
                resumed,
                InputFiles.of(input, CaseSchema.STANDARD).files());
        try (OutputFolder held = OutputFolder.open(resumed, manifest)) {
            assertThat(held).isNotNull();
            assertRefused(resumed, BatchException.Kind.USAGE, "is being written by another batch");
        }
        run(resumed);
    }

    private static void assertRefused(BatchOptions options, BatchException.Kind kind, String... said) {
        assertThatThrownBy(() -> run(options)).isInstanceOfSatisfying(BatchException.class, e -> {
            assertThat(e.kind()).isEqualTo(kind);
            assertThat(e.getMessage()).contains(said);
        });
    }

    private static void run(BatchOptions options) {
        Batch.run(Caseloads.engine(), options, Progress.NONE);
    }
}
