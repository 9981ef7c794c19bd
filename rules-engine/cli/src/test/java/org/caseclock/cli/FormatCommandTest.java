package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    @TempDir
    private Path folder;

    private Path pack;
    private Path rules;
    private String sound = "";

    @BeforeEach
    void newPack() throws IOException {
        pack = folder.resolve("pack");
        Cli.run("new", "pack", pack.toString());
        rules = pack.resolve("policy.drl");
        sound = Files.readString(rules);
    }

    @Test
    void what_a_new_pack_holds_is_laid_out() {
        assertThat(Cli.run("format", "--check", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, "", ""));
    }

    @Test
    void a_check_names_the_files_that_would_change_and_writes_nothing() throws IOException {
        String ragged = sound.replace("( ", "(");
        Files.writeString(rules, ragged);

        assertThat(Cli.run("format", "--check", pack.toString()))
                .isEqualTo(new Cli(ExitCode.INCOMPLETE, rules + "\n", ""));
        assertThat(rules).hasContent(ragged);
    }

    @Test
    void a_file_is_laid_out_and_named() throws IOException {
        Files.writeString(rules, sound.replace("\n    ", "\n\t").replace("\n", "  \r\n"));

        assertThat(Cli.run("format", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, rules + "\n", ""));
        assertThat(Files.readString(rules)).isEqualTo(sound.replace("\n", "\r\n"));
    }

    @Test
    void a_file_that_cannot_be_read_is_left_as_it_is_and_the_others_are_laid_out() throws IOException {
        String broken = sound.replace("\nthen", "\nthan");
        Files.writeString(rules, broken);
        Path policy = pack.resolve("policy.yaml");
        String text = Files.readString(policy);
        Files.writeString(policy, text.replace("\n", "  \n"));

        Cli cli = Cli.run("format", pack.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.out()).isEqualTo(policy + "\n");
        assertThat(cli.err()).startsWith(rules + ":");
        assertThat(Files.readString(rules)).isEqualTo(broken);
        assertThat(Files.readString(policy)).isEqualTo(text);
    }

    @Test
    void what_stands_above_a_rule_follows_the_policy() throws IOException {
        change(pack.resolve("policy.yaml"), "value: 2", "value: 3");

        assertThat(Cli.run("format", "--check", pack.toString()))
                .isEqualTo(new Cli(ExitCode.INCOMPLETE, rules + "\n", ""));
        assertThat(rules).hasContent(sound);
        assertThat(Cli.run("format", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, rules + "\n", ""));
        assertThat(Files.readString(rules)).isEqualTo(sound.replace("to 2 business days", "to 3 business days"));
        assertThat(Cli.run("format", "--check", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, "", ""));
    }

    @Test
    void comments_of_the_author_stand_above_and_stay() throws IOException {
        change(rules, "//: Who: the case manager.\n", "// why\n//: Who: the director.\n");
        change(rules, "    // what meets it\n", "    //: what meets it\n");
        Files.writeString(rules, "//: by the author\n" + Files.readString(rules));

        assertThat(Cli.run("format", pack.toString()).exitCode()).isEqualTo(ExitCode.FINE);

        assertThat(Files.readString(rules))
                .isEqualTo("//: by the author\n"
                        + sound.replace("//: A.1, MUST", "// why\n//: A.1, MUST")
                                .replace("    // what meets it\n", "    //: what meets it\n"));
    }

    @Test
    void where_the_pack_is_refused_what_stands_above_rules_stays() throws IOException {
        change(pack.resolve("policy.yaml"), "how: duty", "how: dutty");
        change(rules, "the case manager.", "the director.");
        change(rules, "( reachedParticipant", "(reachedParticipant");

        Cli cli = Cli.run("format", pack.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.out()).isEqualTo(rules + "\n");
        assertThat(cli.err()).contains("The how (dutty) of A.1 must be one of duty");
        assertThat(Files.readString(rules)).isEqualTo(sound.replace("the case manager.", "the director."));
    }

    @Test
    void rules_may_name_what_the_pack_declares() throws IOException {
        Path policy = pack.resolve("policy.yaml");
        Files.writeString(
                policy, Files.readString(policy) + "\nfacts:\n  Talk: { fields: { amount: { is: amount } } }\n");
        change(rules, "CaseNote( about contains $id )", "Talk(amount > 4)");

        assertThat(Cli.run("format", pack.toString())).isEqualTo(new Cli(ExitCode.FINE, rules + "\n", ""));
        assertThat(rules).content().contains("Talk( amount > 4 )");

        change(policy, "how: duty", "how: dutty");
        assertThat(Cli.run("format", pack.toString()).err())
                .contains("The how (dutty) of A.1 must be one of duty")
                .doesNotContain("Talk");
    }

    private static void change(Path file, String text, String by) throws IOException {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, by));
    }

    @Test
    void a_pack_must_be_a_folder() {
        assertThat(Cli.run("format", rules.toString()).err()).contains("The PACK (" + rules + ") must be a folder.");
    }
}
