package org.caseclock.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hook lets a sound change of a pack pass, and no other. */
class PreCommitTest {

    @TempDir
    private Path folder;

    private Commands commands = new Commands(Path.of("."));
    private Path repository = Path.of(".");

    @BeforeEach
    void aRepositoryWithAPackAndTheHook() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        Path jar = folder.resolve("caseclock.jar");
        Commands.jar(jar);
        commands = new Commands(repository);
        commands.set("CASECLOCK", Commands.java() + " -jar " + jar);
        commands.repository();
        commands.must("$CASECLOCK new pack 'packs of ours/our-board'");
        Files.copy(
                Path.of("pre-commit/pre-commit"),
                repository.resolve(".git/hooks/pre-commit"),
                StandardCopyOption.COPY_ATTRIBUTES,
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(repository.resolve("notes.txt"), "no pack\n");
    }

    @Test
    void a_sound_pack_is_committed_and_one_that_is_not_is_refused() throws IOException {
        commands.must("git add . && git commit -q -m 'A pack'");

        change("policy.yaml", "value: 2", "value: 1");
        Commands.Done fixture = commands.run("git commit -q -a -m 'A day less'");
        assertThat(fixture.exitCode()).isNotZero();
        assertThat(fixture.said()).contains("FAILED");

        commands.must("git checkout -q HEAD -- .");
        change("policy.drl", "( ", "(");
        Commands.Done ragged = commands.run("git commit -q -a -m 'Less space'");
        assertThat(ragged.exitCode()).isNotZero();
        assertThat(ragged.said())
                .contains("packs of ours/our-board/policy.drl", "Maybe: caseclock format packs of ours/our-board")
                .doesNotContain("FAILED");
        assertThat(commands.run("git log --oneline").said()).hasLineCount(1);
    }

    @Test
    void what_is_not_staged_and_what_is_no_pack_is_not_looked_at() throws IOException {
        change("policy.yaml", "value: 2", "value: 1");

        Commands.Done done = commands.run("git add notes.txt && git commit -q -m 'Notes'");

        assertThat(done.exitCode()).as(done.said()).isZero();
    }

    @Test
    void the_framework_runs_the_same_script_on_every_file_of_a_pack() throws IOException {
        JsonNode hook = new YAMLMapper()
                .readTree(Path.of("pre-commit/.pre-commit-hooks.yaml").toFile())
                .get(0);

        assertThat(Path.of("..").resolve(hook.get("entry").asText())).isExecutable();
        try (Stream<Path> files = Files.walk(Path.of("../rules/ca-seta"))) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.endsWith("README.md")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file.toString())
                            .containsPattern(hook.get("files").asText()));
        }
    }

    private void change(String file, String from, String to) throws IOException {
        Path changed = repository.resolve("packs of ours/our-board").resolve(file);
        String text = Files.readString(changed);
        assertThat(text).contains(from);
        Files.writeString(changed, text.replace(from, to));
    }
}
