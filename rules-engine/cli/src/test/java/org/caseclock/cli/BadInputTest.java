package org.caseclock.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.engine.EngineOptions;
import org.caseclock.engine.Evaluator;
import org.caseclock.engine.RulesEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

    private static final String CASE = Cli.resource("case.json");

    @TempDir
    Path folder;

    @Test
    void aMissingFileIsToldAndTheOthersGoOn() {
        Cli cli = Cli.onDay("evaluate", "none.json", folder.toString(), CASE);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err())
                .isEqualTo(
                        "none.json: There is no such file.\n" + folder + ": This is a folder; name the files in it.\n");
        assertThat(cli.out()).startsWith("Caseload: 1 case evaluated, 2 could not be read\n");
    }

    @Test
    void anEmptyFileHoldsNoCase() throws IOException {
        String file = write("empty.ndjson", "\n\n");

        assertThat(Cli.onDay("evaluate", file).err()).isEqualTo(file + ": The file is empty; it holds no case.\n");
        assertThat(Cli.onDay("evaluate", file).exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
    }

    @Test
    void whatIsNotUtf8IsToldAndTheRestGoesOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {'{', '"', (byte) 0xe9, '"', '}', '\n'});
        bytes.write(CaseJson.lines(1).get(0).getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("latin.ndjson"), bytes.toByteArray());

        Cli cli = Cli.onDay("evaluate", "--format", "ndjson", file.toString());

        assertThat(cli.err()).isEqualTo(file + ":1:1: The line is not UTF-8 text; save the file as UTF-8.\n");
        assertThat(cli.out().lines()).hasSize(1);
        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
    }

    @Test
    void gzipIsUnpackedWhereverCasesAreRead() throws IOException {
        Path file = folder.resolve("packed");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(CaseJson.lines(1).get(0).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Cli.onDay("evaluate", file.toString()).out()).startsWith("Case MS-00000\n");
        assertThat(Cli.onDay("explain", "--clause", "II.A.2", file.toString()).exitCode())
                .isZero();
        assertThat(Cli.onDay("monitor", file.toString()).err()).isEmpty();
        Files.writeString(file, "and more", StandardOpenOption.APPEND);
        Cli cut = Cli.onDay("evaluate", file.toString());
        assertThat(cut.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cut.err())
                .isEqualTo(file + ": What follows the compressed text is not compressed; nobody can tell whether it"
                        + " belongs there.\n");
    }

    @Test
    void whatIsNoCaseloadIsNamedAsWhatItIs() throws IOException {
        String list = write("list.json", "[" + CaseJson.lines(1).get(0) + "]");
        assertThat(Cli.onDay("evaluate", list).err())
                .startsWith(list + ": It is a JSON array; a caseload has a case a line");
        Path wide = Files.write(
                folder.resolve("wide.ndjson"), CaseJson.lines(1).get(0).getBytes(StandardCharsets.UTF_16));
        assertThat(Cli.onDay("evaluate", wide.toString()).err()).startsWith(wide + ": It is UTF-16 text");
    }

    @Test
    void aLineThatIsTooLongIsNotHeldAndTheRestGoesOn() throws IOException {
        String file = write(
                "long.ndjson", "x".repeat(20 << 20) + "\n" + CaseJson.lines(1).get(0));

        Cli cli = Cli.onDay("evaluate", "--format", "ndjson", file);

        assertThat(cli.err()).isEqualTo(file + ":1:1: The line is longer than 8 MB.\n");
        assertThat(cli.out().lines()).hasSize(1);
    }

    @Test
    void halfOfACharacterCostsItsLineAlone() throws IOException {
        List<String> good = CaseJson.lines(2);
        String file = write("half.ndjson", good.get(0) + "\n" + good.get(1).replace("\"P-", "\"\\ud83dP-") + "\n");

        Cli cli = Cli.onDay("evaluate", "--format", "ndjson", file);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err()).startsWith(file + ":2:").contains("half of a character");
        assertThat(cli.out().lines()).hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoMatter() throws IOException {
        String file = write("marked.json", "\uFEFF" + CaseJson.lines(1).get(0));

        assertThat(Cli.onDay("evaluate", file).out()).startsWith("Case MS-00000\n");
    }

    @Test
    void badLinesAreToldInTheirPlaceAndTheRestGoesOn() throws IOException {
        List<String> good = CaseJson.lines(3);
        String file = write(
                "mixed.ndjson",
                String.join(
                        "\n",
                        good.get(0),
                        "{\"caseId\": ",
                        good.get(1),
                        good.get(1).replaceFirst("\"services\"", "\"servces\""),
                        good.get(2).replace("\"ADULT\"", "\"ADLT\"").replace("\"DISLOCATED_WORKER\"", "\"ADLT\""),
                        good.get(2)));

        Cli cli = Cli.onDay("evaluate", "--format", "ndjson", file);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.out().lines()).hasSize(3);
        assertThat(cli.err())
                .contains(file + ":2:", file + ":4:", file + ":5:")
                .contains("servces", "\n  Maybe services.", "\n  Maybe ADULT.")
                .doesNotContain("\tat ");
    }

    @Test
    void jsonStaysAnArrayWhereOnlyOneOfSeveralCouldBeRead() throws IOException {
        String file = write("two.ndjson", "{}\n" + CaseJson.lines(1).get(0));

        assertThat(Cli.onDay("evaluate", "--format", "json", file).out())
                .startsWith("[\n{")
                .endsWith("}\n]\n");
        assertThat(Cli.onDay("evaluate", "--format", "json", "none.json", "nor.json")
                        .out())
                .isEqualTo("[]\n");
    }

    @Test
    void aRefusedPackIsToldProblemByProblem() throws IOException {
        String pack = pack("rule \"VI broken\" when Contact( outcom == null ) then end");

        Cli cli = Cli.run("evaluate", "--pack", pack, "--as-of", "2025-03-31", CASE);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.err()).contains("policy.drl:").contains("outcom").doesNotContain("\tat ");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aFolderWithoutAPackIsRefused() {
        Cli cli = Cli.run("monitor", "--pack", folder.toString(), "--as-of", "2025-03-31", CASE);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.PACK_REFUSED);
        assertThat(cli.err()).contains("The pack has no file policy.yaml.");
    }

    @Test
    void aPackThatContradictsItselfFailsTheCaseAlone() throws IOException {
        String pack = pack("""
                rule "IV.1 Owed a second time"
                when
                    $window : Window( name == "followUpYear" )
                then
                    ledger.owes( "IV.1", $window );
                end
                """);
        String open = write("open.json", CaseJson.lines(2).get(1)); // it has no exit and so no year after it

        Cli cli = Cli.run("evaluate", "--pack", pack, "--as-of", "2025-03-31", "--format", "ndjson", CASE, open);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err())
                .startsWith(CASE + ":1: The case MS-00065 could not be evaluated. ")
                .doesNotContain("\tat ");
        assertThat(cli.out()).contains("\"caseId\":\"MS-00001\"").doesNotContain("MS-00065");
        assertThat(Cli.run("explain", "--pack", pack, "--as-of", "2025-03-31", "--clause", "IV.1", CASE)
                        .exitCode())
                .isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(Cli.run("evaluate", "--debug", "--pack", pack, "--as-of", "2025-03-31", CASE)
                        .err())
                .contains("LedgerException", "\tat ");
    }

    @Test
    void anInternalErrorIsOneLine() {
        PackOpener broken = (pack, evaluator) -> {
            throw new IllegalStateException("something about a person");
        };
        String[] args = {"evaluate", "--pack", "ms-partnership", "--as-of", "2025-03-31", CASE};

        Cli cli = Cli.run(broken, args);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.INTERNAL_ERROR);
        assertThat(cli.err())
                .isEqualTo("caseclock: Internal error (IllegalStateException). Run it with --debug for the details.\n");
    }

    @Test
    void anInternalErrorOfOneCaseNamesTheCase() {
        PackOpener closed = (pack, evaluator) -> {
            RulesEngine engine = RulesEngine.compile(pack, EngineOptions.DEFAULT.by(Evaluator.SESSION));
            engine.close();
            return engine;
        };

        Cli cli = Cli.run(closed, "evaluate", "--pack", "ms-partnership", "--as-of", "2025-03-31", CASE);

        assertThat(cli.exitCode()).isEqualTo(ExitCode.NOT_EVALUATED);
        assertThat(cli.err()).startsWith(CASE + ":1: The case MS-00065 could not be evaluated. Internal error (");
    }

    @Test
    void aClosedPipeEndsQuietly() throws IOException {
        String file = write("many.ndjson", String.join("\n", CaseJson.lines(300)));
        StringWriter err = new StringWriter();

        int exitCode = Main.commandLine(PackOpener.COMPILING)
                .setOut(new PrintWriter(new ClosedPipe()))
                .setErr(new PrintWriter(err))
                .execute("evaluate", "--pack", "ms-partnership", "--as-of", "2025-03-31", "--format", "ndjson", file);

        assertThat(exitCode).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void idsCannotSteerTheTerminal() throws IOException {
        String file = write("esc.json", CaseJson.lines(1).get(0).replace("MS-00000", "MS\\u001b[2J"));

        assertThat(Cli.onDay("evaluate", file).out()).startsWith("Case MS?[2J\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The shipped pack with another rule behind its own. */
    private String pack(String rule) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("pack"));
        for (String name : List.of("policy.yaml", "policy.drl")) {
            try (InputStream file = Cli.class.getResourceAsStream("/caseclock-rules/ms-partnership/" + name)) {
                Files.write(
                        pack.resolve(name), Objects.requireNonNull(file, name).readAllBytes());
            }
        }
        Path rules = pack.resolve("policy.drl");
        Files.writeString(rules, Files.readString(rules) + "\n" + rule + "\n");
        return pack.toString();
    }

    private static final class ClosedPipe extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void close() {}
    }
}
