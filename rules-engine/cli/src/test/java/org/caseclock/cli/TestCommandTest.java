package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caseclock.testkit.fixture.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TestCommandTest {

    private static final Path MINNESOTA = Path.of("..", "..", "rules", "mn-northwest");

    private static final int ALL = Fixtures.of(MINNESOTA).size();

    @TempDir
    Path folder;

    private Path fixtures = Path.of("");

    /** A copy of a pack of which one fixture of clause 5 expects what is not so. */
    @BeforeEach
    void breakAFixture() throws IOException {
        try (Stream<Path> files = Files.walk(MINNESOTA)) {
            files.filter(Files::isRegularFile).forEach(this::copy);
        }
        fixtures = folder.resolve("cases/5.yaml");
        Files.writeString(
                fixtures,
                Files.readString(fixtures)
                        .replace("{ 5/a1: MET 2005-04-08 to 2005-04-12 }", "{ 5/a1: LATE } # kept as it is"));
    }

    @Test
    void a_sound_pack_passes() {
        Cli cli = Cli.run("test", MINNESOTA.toString());

        assertThat(cli.out())
                .containsPattern("passed {2}mn-northwest: " + ALL + " fixtures, 0 failed, \\d\\.\\d\\d s\n");
        assertThat(cli.exitCode()).isZero();
    }

    @Test
    void a_pack_that_is_refused_keeps_no_other_from_being_tested() throws IOException {
        Path bad = folder.resolve("policy.yaml");
        Files.writeString(bad, Files.readString(bad).replace("board:", "bord:"));

        Cli cli = Cli.run("test", folder.toString(), MINNESOTA.toString());

        assertThat(cli.err()).startsWith(bad + ":").contains("The board of the file is required.");
        assertThat(cli.out()).containsPattern("passed {2}mn-northwest: " + ALL + " fixtures, 0 failed, ");
        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(Cli.run("test", "--format", "json", folder.toString()).out()).isEmpty();
    }

    @Test
    void a_failure_shows_expected_and_actual_and_the_time_line() {
        Cli cli = Cli.run("test", "--run", "closed on the day of", folder.toString());

        assertThat(cli.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(cli.out())
                .startsWith(
                        "FAILED  " + fixtures + ":12\n        5 closed on the day of the recording, as of 2005-06-01\n")
                .contains("     finding  expected  actual\n  !  5/a1     LATE      MET\n")
                .contains("Clause 5", "activity closing k1")
                .containsPattern("FAILED {2}mn-northwest: 1 fixture, 1 failed, ");
    }

    @Test
    void a_pattern_that_finds_nothing_is_told() {
        assertThat(Cli.run("test", "--run", "no such name", folder.toString()).exitCode())
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(Cli.run("test", "--run", "(", folder.toString()).err())
                .contains("The --run (() must be a regular expression: Unclosed group.");
    }

    @Test
    void json_holds_every_fixture() throws IOException {
        JsonNode pack = new ObjectMapper()
                .readTree(Cli.run("test", "--format", "json", folder.toString()).out())
                .get(0);

        assertThat(pack.get("failed").asInt()).isEqualTo(1);
        assertThat(pack.get("fixtures")).hasSize(ALL);
        assertThat(pack.get("fixtures"))
                .filteredOn(each -> !each.get("passed").asBoolean())
                .singleElement()
                .satisfies(each -> assertThat(
                                each.get("findings").get(0).get("actual").asText())
                        .isEqualTo("MET"));
    }

    @Test
    void junit_is_xml_with_a_test_case_a_fixture() throws Exception {
        String xml = Cli.run("test", "--format", "junit", folder.toString()).out();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));

        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(ALL));
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(ALL);
        assertThat(document.getElementsByTagName("failure").item(0).getTextContent())
                .isEqualTo("! 5/a1: expected LATE, actual MET");
    }

    @Test
    void tap_counts_the_fixtures() {
        assertThat(Cli.run("test", "--format", "tap", "--run", "^5 ", folder.toString())
                        .out())
                .startsWith("TAP version 14\n1..")
                .contains("not ok 1 - mn-northwest 5 closed on the day of the recording\n  ---\n")
                .contains("ok 2 - mn-northwest 5 ");
    }

    @Test
    void github_annotates_the_line() {
        assertThat(Cli.run("test", "--format", "github", folder.toString()).out())
                .contains("::error file=" + fixtures + ",line=12,title=5 closed on the day of the recording::"
                        + "! 5/a1%3A expected".replace("%3A", ":") + " LATE, actual MET\n");
    }

    @Test
    void update_changes_what_is_expected_and_nothing_else() throws IOException {
        String before = Files.readString(fixtures);
        Cli cli = Cli.run("test", "--update", folder.toString());

        assertThat(cli.out()).contains("!  5/a1     LATE      MET");
        assertThat(Files.readString(fixtures))
                .isEqualTo(before.replace("{ 5/a1: LATE } # kept as it is", "{ 5/a1: MET } # kept as it is"));
        assertThat(Cli.run("test", folder.toString()).exitCode()).isZero();
    }

    @Test
    void watch_runs_them_again_when_a_file_changes() throws Exception {
        StringBuffer seen = new StringBuffer();
        Thread watching = new Thread(() -> Cli.watch(seen, "test", "--watch", "--run", "^5 ", folder.toString()));
        watching.start();
        waitFor(seen, "1 failed");
        Files.writeString(fixtures, Files.readString(fixtures).replace("{ 5/a1: LATE } #", "{ 5/a1: MET } #"));
        waitFor(seen, "0 failed");
        watching.interrupt();
        watching.join();
    }

    private static void waitFor(StringBuffer seen, String text) throws InterruptedException {
        for (int i = 0; i < 1_500 && seen.indexOf(text) < 0; i++) {
            Thread.sleep(20);
        }
        assertThat(seen).contains(text);
    }

    private void copy(Path file) {
        try {
            Path target = folder.resolve(MINNESOTA.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
