package org.caseclock.cli.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseclock.cli.diff.Git.GitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack is read out of a stranger's repository without running what that says. */
class HostileRepositoryTest {

    @TempDir
    private Path folder;

    private Path repository = Path.of("");
    private Path tripwire = Path.of("");
    private Path springs = Path.of("");

    @BeforeEach
    void a_repository_with_a_pack() throws Exception {
        assumeThat(new ProcessBuilder("git", "--version").start().waitFor()).isZero();
        folder = folder.toRealPath();
        tripwire = folder.resolve("tripwire");
        springs = folder.resolve("springs");
        Files.writeString(springs, "#!/bin/sh\necho sprung >> " + tripwire + "\nexit 1\n");
        assertThat(springs.toFile().setExecutable(true)).isTrue();
        repository = Files.createDirectories(folder.resolve("repository"));
        git("init", "-q", "-b", "main");
        Files.createDirectories(repository.resolve("rules/mine/cases"));
        Files.writeString(repository.resolve("rules/mine/policy.yaml"), "id: mine\n");
        Files.write(repository.resolve("rules/mine/table.csv"), new byte[] {(byte) 0xFF, 0, '\r', '\n'});
        Files.writeString(repository.resolve("rules/mine/cases/a case é.yaml"), "case: 1\n");
        git("add", ".");
        git("-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-q", "-m", "a pack");
    }

    private int tryGit(Path where, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        git.getOutputStream().close();
        git.getInputStream().readAllBytes();
        return git.waitFor();
    }

    private void git(String... arguments) throws Exception {
        assertThat(tryGit(repository, arguments)).as(Arrays.toString(arguments)).isZero();
    }

    private Map<String, byte[]> read() throws IOException, GitException {
        return Git.on(System.getenv("PATH"), repository).files("main", "rules/mine");
    }

    @Test
    void a_folder_is_read_as_it_was() throws Exception {
        Files.writeString(repository.resolve("rules/mine/policy.yaml"), "id: changed\n");

        Map<String, byte[]> files = read();

        assertThat(files.keySet()).containsExactlyInAnyOrder("policy.yaml", "table.csv", "cases/a case é.yaml");
        assertThat(files.get("policy.yaml")).isEqualTo("id: mine\n".getBytes(StandardCharsets.UTF_8));
        assertThat(files.get("table.csv")).containsExactly(0xFF, 0, '\r', '\n');
    }

    @Test
    void it_is_read_from_a_folder_of_the_repository_and_from_a_second_working_tree() throws Exception {
        Path below = repository.resolve("rules/mine/cases");
        assertThat(Git.on(System.getenv("PATH"), below).files("HEAD", "rules/mine"))
                .hasSize(3);
        git("worktree", "add", "-q", "../second", "HEAD");
        assertThat(Git.on(System.getenv("PATH"), folder.resolve("second")).files("HEAD", "rules/mine"))
                .hasSize(3);
    }

    @Test
    void what_git_does_not_have_is_told_in_its_words() throws Exception {
        Git git = Git.on(System.getenv("PATH"), repository);
        assertThatThrownBy(() -> git.files("main", "rules/other"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("rules/other");
        assertThatThrownBy(() -> Git.on(System.getenv("PATH"), folder).files("main", "rules/mine"))
                .isInstanceOf(GitException.class)
                .hasMessageContaining("not a git repository")
                .isInstanceOfSatisfying(
                        GitException.class, e -> assertThat(e.isGits()).isTrue());
    }

    /** What a stranger can write into the configuration of a repository, each with SPRINGS for the tripwire. */
    static Stream<List<String>> configurations() {
        return Stream.of(
                List.of("remote.origin.url", "ssh://nobody.invalid/x", "core.sshCommand", "SPRINGS"),
                List.of("remote.origin.url", "ext::SPRINGS %S x", "protocol.ext.allow", "always"),
                List.of("remote.origin.url", "REPOSITORY", "remote.origin.uploadpack", "SPRINGS"),
                List.of("remote.origin.url", "file://REPOSITORY", "remote.origin.uploadpack", "SPRINGS"),
                List.of(
                        "remote.origin.url",
                        "git://nobody.invalid/x",
                        "core.gitProxy",
                        "SPRINGS",
                        "protocol.allow",
                        "always"),
                List.of(
                        "remote.origin.url",
                        "https://nobody.invalid/x",
                        "credential.helper",
                        "!SPRINGS",
                        "core.askPass",
                        "SPRINGS"));
    }

    private void configure(List<String> settings) throws Exception {
        git("config", "core.repositoryFormatVersion", "1");
        git("config", "extensions.partialClone", "origin");
        git("config", "remote.origin.promisor", "true");
        for (int i = 0; i < settings.size(); i += 2) {
            git(
                    "config",
                    settings.get(i),
                    settings.get(i + 1)
                            .replace("SPRINGS", springs.toString())
                            .replace("REPOSITORY", repository.toString()));
        }
        // A file that is missing, which git would fetch.
        for (String content : List.of("main:rules/mine/policy.yaml", "main:rules/mine/table.csv")) {
            Process name = new ProcessBuilder("git", "rev-parse", content)
                    .directory(repository.toFile())
                    .start();
            String blob = new String(name.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            Files.deleteIfExists(repository.resolve(".git/objects/" + blob.substring(0, 2) + "/" + blob.substring(2)));
        }
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void what_is_missing_is_not_fetched(List<String> settings) throws Exception {
        configure(settings);

        assertThatThrownBy(this::read).isInstanceOf(GitException.class);

        assertThat(tripwire).doesNotExist();
    }

    @Test
    void git_alone_would_have_fetched_it() throws Exception {
        // Else the tripwires would say nothing.
        configure(configurations().findFirst().orElseThrow());
        tryGit(repository, "cat-file", "blob", "main:rules/mine/policy.yaml");
        assertThat(tripwire).exists();
    }

    @Test
    void hooks_filters_drivers_and_aliases_are_not_run() throws Exception {
        for (String setting : List.of(
                "core.fsmonitor",
                "core.pager",
                "pager.ls-tree",
                "pager.cat-file",
                "core.editor",
                "diff.external",
                "diff.evil.textconv",
                "filter.evil.smudge",
                "filter.evil.clean",
                "filter.evil.process",
                "merge.evil.driver",
                "gpg.program",
                "uploadpack.packObjectsHook",
                "core.alternateRefsCommand")) {
            git("config", setting, springs.toString());
        }
        git("config", "alias.ls-tree", "!" + springs);
        git("config", "alias.cat-file", "!" + springs);
        Files.writeString(repository.resolve(".git/info/attributes"), "* filter=evil diff=evil merge=evil\n");
        for (String hook : List.of("post-checkout", "reference-transaction", "post-index-change", "pre-auto-gc")) {
            Files.copy(springs, repository.resolve(".git/hooks/" + hook));
        }

        assertThat(read()).hasSize(3);

        assertThat(tripwire).doesNotExist();
    }

    @Test
    void a_repository_that_lies_in_another_as_plain_files_is_not_taken_for_it() throws Exception {
        Path bare = repository.resolve("docs/bare");
        git("clone", "-q", "--bare", ".", "docs/bare");
        assertThat(tryGit(bare, "config", "core.fsmonitor", springs.toString())).isZero();
        for (Path from : List.of(bare, bare.resolve("objects"), repository.resolve(".git"))) {
            assertThatThrownBy(() -> Git.on(System.getenv("PATH"), from).files("main", "rules/mine"))
                    .isInstanceOf(GitException.class);
        }
        assertThat(tripwire).doesNotExist();
    }

    @Test
    void git_is_never_taken_from_the_working_folder() throws Exception {
        for (String place : List.of("git", "bin/git", "git.exe")) {
            Path fake = repository.resolve(place);
            Files.createDirectories(fake.getParent());
            Files.copy(springs, fake);
            assertThat(fake.toFile().setExecutable(true)).isTrue();
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), repository);
        for (String first : List.of("", ".", "bin", repository.toString(), repository + "/bin", link.toString())) {
            Git git = Git.on(first + java.io.File.pathSeparator + System.getenv("PATH"), repository);
            assertThat(git.files("main", "rules/mine")).hasSize(3);
            assertThatThrownBy(() -> Git.on(first, repository))
                    .hasMessage("There is no git on the PATH of this machine.");
        }
        assertThat(tripwire).doesNotExist();
    }

    @Test
    void what_is_no_file_and_what_is_too_long_is_refused_by_name() throws Exception {
        Files.createSymbolicLink(repository.resolve("rules/mine/link.csv"), Path.of("/etc/passwd"));
        commit();
        assertThatThrownBy(this::read)
                .hasMessage("A file of a pack must be a plain file: link.csv is none.")
                .isInstanceOfSatisfying(
                        GitException.class, e -> assertThat(e.isGits()).isFalse());

        Files.delete(repository.resolve("rules/mine/link.csv"));
        Files.write(repository.resolve("rules/mine/long.csv"), new byte[Git.MOST_BYTES + 1]);
        commit();
        assertThatThrownBy(this::read)
                .hasMessageStartingWith("A file of a pack must be at most 2000000 bytes long: long.csv has ");
    }

    @Test
    void more_files_than_a_pack_has_are_not_read() throws Exception {
        for (int i = 0; i <= Git.MOST_FILES; i++) {
            Files.writeString(repository.resolve("rules/mine/cases/" + i + ".yaml"), "x");
        }
        commit();
        assertThatThrownBy(this::read).hasMessageStartingWith("A pack must have at most 1000 files");
    }

    @Test
    void files_are_written_to_the_folder_alone() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        PackVersions.copy(Map.of("../beside", new byte[1], "a/b", new byte[2], "a/../..", new byte[1]), copy);
        assertThat(folder.resolve("beside")).doesNotExist();
        assertThat(copy.resolve("a/b")).hasBinaryContent(new byte[2]);
    }

    private void commit() throws Exception {
        git("add", "-A", "rules");
        git("-c", "user.name=n", "-c", "user.email=e@example.org", "commit", "-q", "-m", "more");
    }
}
