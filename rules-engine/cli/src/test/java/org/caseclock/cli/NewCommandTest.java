package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @TempDir
    Path folder;

    @Test
    void a_new_pack_with_clauses_of_every_kind_lacks_nothing() {
        Path pack = folder.resolve("packs/three-rivers");

        Cli made = Cli.run("new", "pack", pack.toString());

        assertThat(made.out())
                .startsWith("Written: " + pack.resolve("policy.yaml") + "\n")
                .contains("caseclock new clause --pack " + pack);
        assertThat(made.exitCode()).isZero();
        assertHolds(pack, "1 clause, 1 rule, 5 fixtures; nothing is missing.");

        addAll(pack);
        assertHolds(pack, "7 clauses, 6 rules, 25 fixtures; nothing is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"three-rivers", "policy-versions", "overlay-delta-operator"})
    void a_clause_is_added_to_what_others_wrote_and_their_text_stays(String example) throws IOException {
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Path pack = packs.resolve(example);
        copy(EXAMPLES.resolve(example), pack);
        List<String> before = Files.readAllLines(pack.resolve("policy.yaml"));

        addAll(pack);

        assertThat(Files.readAllLines(pack.resolve("policy.yaml"))).containsSubsequence(before);
        assertHolds(pack, "nothing is missing.");
    }

    @Test
    void limits_of_one_pack_each_have_a_number_of_their_own() {
        Path pack = newPack();

        for (String id : List.of("7", "II-b.3", "9.1")) {
            Cli made = Cli.run("new", "clause", "--pack", pack.toString(), "--id", id, "--how", "limit");
            assertThat(made.exitCode()).as(made.err()).isZero();
        }

        assertThat(Cli.text(pack.resolve("policy.yaml").toString()))
                .contains("  most.7:", "  most.II_b.3:", "  most.9.1:");
        assertHolds(pack, "nothing is missing.");
        assertThat(Cli.run("format", "--check", pack.toString()).exitCode()).isZero();
    }

    @Test
    void a_clause_stands_before_what_follows_the_clauses_with_its_comment() throws IOException {
        Path pack = newPack();
        Path policy = pack.resolve("policy.yaml");
        Files.writeString(
                policy,
                Files.readString(policy).stripTrailing()
                        + "\n    # the last word on A.1\n\n# what the words are today\nterms: {}");

        Cli.run("new", "clause", "--pack", pack.toString(), "--id", "5", "--how", "note");

        assertThat(Files.readString(policy)).endsWith("""
                            parameters: [note.businessDays]
                            # the last word on A.1
                          # Change first: what the policy says. Information binds nobody, and needs neither a rule nor fixtures.
                          "5":
                            citation: "5"
                            how: note
                            requirement: What the policy says here is information only

                        # what the words are today
                        terms: {}
                        """.indent(0));
        assertHolds(pack, "nothing is missing.");
    }

    @Test
    void lines_end_as_they_did() throws IOException {
        Path pack = newPack();
        for (Path file : List.of(pack.resolve("policy.yaml"), pack.resolve("policy.drl"))) {
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        assertThat(clause(pack, "A.2").exitCode()).isZero();

        assertThat(Files.readString(pack.resolve("policy.yaml"))).doesNotContainPattern("[^\r]\n");
        assertThat(Files.readString(pack.resolve("policy.drl"))).doesNotContainPattern("[^\r]\n");
        assertHolds(pack, "nothing is missing.");
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        Path pack = newPack();
        Files.writeString(pack.resolve("cases/A.2.yaml"), "mine");
        Map<Path, String> before = texts(pack);

        assertWrong(
                Cli.run("new", "pack", pack.toString()),
                "The folder (" + pack + ") of a new pack must not be there yet, or be empty.");
        assertWrong(clause(pack, "A.2"), "The file (" + pack.resolve("cases/A.2.yaml") + ") must not be there yet");
        assertWrong(clause(pack, "A.1"), "The --id (A.1) must be new: fresh has that clause.");

        assertThat(texts(pack)).isEqualTo(before);
    }

    @Test
    void what_the_pack_then_refuses_is_taken_back() throws IOException {
        Path pack = newPack();
        Path rules = pack.resolve("policy.drl");
        // the comment does not end, so that no rule can follow
        Files.writeString(rules, Files.readString(rules) + "/* ");
        Map<Path, String> before = texts(pack);

        assertThat(clause(pack, "A.2").exitCode()).isEqualTo(ExitCode.PACK_REFUSED);

        assertThat(texts(pack)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"Three Rivers, three-rivers", "2-rivers, rivers", "three_rivers, three-rivers"})
    void the_name_of_the_folder_must_be_an_id(String name, String near) {
        assertWrong(
                Cli.run("new", "pack", folder.resolve(name).toString()),
                "The name (" + name + ") of a pack's folder must be small letters, digits and hyphens, and begin with a"
                        + " letter.\n  Maybe " + near + "\n");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../A", "A 1", "A..1", "A:1", ".A", "A/1"})
    void the_id_of_a_clause_must_be_one(String id) {
        Path pack = newPack();

        assertWrong(clause(pack, id), "The --id (" + id + ") of a clause must be letters and digits");
    }

    @Test
    void a_pack_may_be_called_as_a_word_of_java_is() {
        Path pack = folder.resolve("new");
        Cli.run("new", "pack", pack.toString());

        assertHolds(pack, "nothing is missing.");
    }

    @Test
    void what_is_wrong_is_told() {
        assertWrong(Cli.run("new"), "A command is missing: pack or clause.");
        assertWrong(
                Cli.run("new", "clause", "--pack", "ms-partnership", "--id", "X"),
                "The --pack (ms-partnership) must be a folder: shipped packs cannot be changed.");
        assertWrong(
                Cli.run("new", "clause", "--pack", newPack().toString(), "--id", "X", "--how", "chek"),
                "The --how (chek) must be duty, check, limit, prohibition, review or note.\n  Maybe check\n");
    }

    private Path newPack() {
        Path pack = folder.resolve("fresh");
        assertThat(Cli.run("new", "pack", pack.toString()).exitCode()).isZero();
        return pack;
    }

    private static Cli clause(Path pack, String id) {
        return Cli.run("new", "clause", "--pack", pack.toString(), "--id", id);
    }

    private static void addAll(Path pack) {
        Stream.of("duty", "check", "limit", "prohibition", "review", "note").forEach(how -> {
            Cli cli = Cli.run("new", "clause", "--pack", pack.toString(), "--id", "9." + how, "--how", how);
            assertThat(cli.err()).isEmpty();
            assertThat(cli.exitCode()).isZero();
        });
    }

    private static void assertHolds(Path pack, String said) {
        Cli test = Cli.run("test", pack.toString());
        assertThat(test.exitCode()).as(test.out() + test.err()).isZero();
        Cli clauses = Cli.run("clauses", "--pack", pack.toString());
        assertThat(clauses.exitCode()).as(clauses.out() + clauses.err()).isZero();
        assertThat(clauses.out()).endsWith(said + "\n");
        assertThat(Cli.run("check", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, "", ""));
    }

    private static void assertWrong(Cli cli, String said) {
        assertThat(cli.err()).contains(said).contains("--help'.");
        assertThat(cli.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.out()).isEmpty();
    }

    private static Map<Path, String> texts(Path pack) throws IOException {
        try (Stream<Path> files = Files.walk(pack)) {
            Map<Path, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile).forEach(file -> texts.put(file, Cli.text(file.toString())));
            return texts;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
