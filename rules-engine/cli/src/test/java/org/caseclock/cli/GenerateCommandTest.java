package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.caseclock.input.CaseFiles;
import org.caseclock.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateCommandTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ms-partnership", "mo-west-central", "mn-northwest", "ny-cdo", "ca-seta"})
    void casesCanBeRead(String pack) {
        Cli cli = generate(pack, "5", "7");

        assertThat(cli.exitCode()).isZero();
        assertThat(cli.out()
                        .lines()
                        .map(line -> CaseFiles.one(PolicyPack.load(pack).schema(), "", line)
                                .caseId()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFoldersCasesAreMadeFromThePackAlone() {
        String folder = "../../examples/three-rivers-training";
        String full = generate(folder, "20", "7", "--manner", "full").out();

        assertThat(full.lines()
                        .map(line ->
                                CaseFiles.one(PolicyPack.load(Path.of(folder)).schema(), "", line)))
                .hasSize(20)
                .anySatisfy(each -> assertThat(each.ownFacts()).isNotEmpty());
        assertThat(generate(folder, "20", "7", "--manner", "dirty").out())
                .isEqualTo(generate(folder, "20", "7").out())
                .isNotEqualTo(full);
    }

    @Test
    void theMannerIsOneOfThreeAndForFolders() {
        assertWrong(
                generate("../../examples/three-rivers", "1", "1", "--manner", "fulll"),
                "The --manner (fulll) must be full, gaps or dirty.",
                "Maybe full");
        assertWrong(generate("ny-cdo", "1", "1", "--manner", "gaps"), "The --manner is for a folder");
    }

    @Test
    void aSeedGivesTheSameCasesAndAShorterCaseloadIsTheBeginning() {
        String ten = generate("ms-partnership", "10", "7").out();

        assertThat(generate("ms-partnership", "10", "7").out()).isEqualTo(ten);
        assertThat(ten).startsWith(generate("ms-partnership", "4", "7").out());
        assertThat(generate("ms-partnership", "10", "8").out()).isNotEqualTo(ten);
    }

    @Test
    void aFileIsPackedWhereItsNameSaysSo() throws IOException {
        String cases = generate("ny-cdo", "3", "1").out();
        Path plain = folder.resolve("cases.ndjson");
        Path packed = folder.resolve("cases.ndjson.gz");

        assertThat(generate("ny-cdo", "3", "1", "--out", plain.toString()).out())
                .isEmpty();
        generate("ny-cdo", "3", "1", "--out", packed.toString());

        assertThat(Files.readString(plain)).isEqualTo(cases);
        try (InputStream text = new GZIPInputStream(Files.newInputStream(packed))) {
            assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(cases);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ms-partnrship, 1, 1, 'The --pack (ms-partnrship) is neither a folder nor a pack', '  Maybe ms-partnership'",
        "ny-cdo, 0, 1, 'The --cases (0) must be a whole number', 'from 1 to '",
        "ny-cdo, many, 1, 'The --cases (many) must be a whole number', 'from 1 to '",
        "ny-cdo, 1, x, '--seed', 'x'"
    })
    void aWrongValueIsRefused(String pack, String cases, String seed, String said, String also) {
        assertWrong(generate(pack, cases, seed), said, also);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        assertWrong(
                generate("ny-cdo", "1", "1", "--out", folder.toString()),
                "The --out (" + folder + ") cannot be written");
    }

    @Test
    void aFileIsThereAsAWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("cases.ndjson");
        Path unfinished = Files.writeString(folder.resolve("cases.ndjson.tmp"), "of somebody's");
        assertWrong(
                generate("ny-cdo", "1", "1", "--out", file.toString()),
                "The --out (" + unfinished + ") is there already");
        assertThat(file).doesNotExist();
        assertThat(unfinished).hasContent("of somebody's");

        Files.writeString(unfinished, "");
        assertThat(generate("ny-cdo", "1", "1", "--out", file.toString()).exitCode())
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(unfinished).doesNotExist();
    }

    private static Cli generate(String pack, String cases, String seed, String... more) {
        String[] args = new String[7 + more.length];
        System.arraycopy(new String[] {"generate", "--pack", pack, "--cases", cases, "--seed", seed}, 0, args, 0, 7);
        System.arraycopy(more, 0, args, 7, more.length);
        return Cli.run(args);
    }

    private static void assertWrong(Cli cli, String... said) {
        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains(said).contains("--help'.").doesNotContain("\tat ");
    }
}
