package org.caseclock.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.zip.GZIPOutputStream;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.CommonOptions;
import org.caseclock.cli.options.PackSource;
import org.caseclock.cli.options.WholeNumber;
import org.caseclock.cli.run.Console;
import org.caseclock.cli.run.OutputFile;
import org.caseclock.cli.run.UnwritableFile;
import org.caseclock.facts.CaseFile;
import org.caseclock.input.CaseFileJson;
import org.caseclock.testkit.generate.CaseloadGenerator;
import org.caseclock.testkit.generate.Flavor;
import org.caseclock.testkit.generate.Policy;
import org.caseclock.testkit.generate.pack.Manner;
import org.caseclock.testkit.generate.pack.PackCases;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caseclock generate}. */
@Command(
        name = "generate",
        description = {
            "Makes a caseload of made-up people: for a pack that comes with caseclock one that reads like a real export, slips"
                    + " of staff included; for a folder from what its rules, time line and facts ask, with days and amounts"
                    + " at their edges. The same seed gives the same cases, and a shorter caseload is the beginning of a"
                    + " longer one.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock generate --pack ms-partnership --cases 1000000 --seed 7 --out cases.ndjson.gz",
            "  caseclock generate --pack packs/three-rivers --cases 5000 --seed 7 --manner gaps --out cases.ndjson",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage, 3 pack refused."
        })
final class GenerateCommand implements Callable<Integer> {

    private static final String STANDARD_OUTPUT = "-";
    private static final int FLUSH_EVERY = 64;
    private static final int BLOCK = 1 << 16;

    private int cases;
    private @Nullable Manner manner;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--seed", required = true, paramLabel = "<number>", description = "Which cases: any whole number.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "<file>",
            description = "Where to: a file, gzip if its name ends in .gz, or - for standard output. Default: -.")
    private String out = STANDARD_OUTPUT;

    @Option(
            names = "--pack",
            required = true,
            paramLabel = "<pack>",
            description = "The policy that the cases are for: the id of a pack that comes with caseclock (such as"
                    + " ms-partnership), or a folder with a policy.yaml and its rules.")
    private String pack = "";

    @Option(
            names = "--manner",
            paramLabel = "<manner>",
            description =
                    "How the records of a folder's cases are kept: full, gaps (fields that the policy reads are empty),"
                            + " or dirty (late, twice, wrong). Default: dirty.")
    void setManner(String text) {
        manner = Choice.of(spec, "--manner", text, Manner.class);
    }

    @Option(names = "--cases", required = true, paramLabel = "<number>", description = "How many cases.")
    void setCases(String text) {
        cases = WholeNumber.from1(spec, "--cases", text);
    }

    @Override
    public Integer call() {
        if (out.equals(STANDARD_OUTPUT)) {
            toStandardOutput(new Console(spec.commandLine(), options.debug()));
        } else {
            toFile(Path.of(out));
        }
        return ExitCode.FINE;
    }

    private void toStandardOutput(Console console) {
        PrintWriter lines = console.out();
        IntFunction<CaseFile> generator = generator();
        try {
            for (int index = 0; index < cases; index++) {
                lines.print(line(generator, index));
                if (index % FLUSH_EVERY == 0) {
                    console.flush();
                }
            }
            console.flush();
        } catch (Console.Closed e) {
            // like `head` at the other end
        }
    }

    private void toFile(Path file) {
        OutputFile.require(spec, "--out", file, null);
        IntFunction<CaseFile> generator = generator();
        // A device or a pipe is written to as it is, and so is what a link names.
        boolean isFile = !Files.isSymbolicLink(file) && (Files.notExists(file) || Files.isRegularFile(file));
        Path unfinished = isFile ? file.resolveSibling(file.getFileName() + ".tmp") : file;
        if (isFile) {
            OutputFile.require(spec, "--out", unfinished, null);
        }
        try {
            try (Writer lines = writer(unfinished, file.toString().endsWith(".gz"))) {
                for (int index = 0; index < cases; index++) {
                    lines.write(line(generator, index));
                }
            }
            if (isFile) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UnwritableFile("--out", file, e);
        }
    }

    private static Writer writer(Path file, boolean packed) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        return new BufferedWriter(
                new OutputStreamWriter(packed ? new GZIPOutputStream(bytes, BLOCK) : bytes, StandardCharsets.UTF_8),
                BLOCK);
    }

    private IntFunction<CaseFile> generator() {
        PackSource source = PackSource.named(spec, pack);
        if (source.folder() != null) {
            return PackCases.in(source.folder(), seed, manner == null ? Manner.DIRTY : manner)::generate;
        }
        if (manner != null) {
            throw wrong(
                    "The --manner is for a folder; cases of a pack that comes with caseclock are kept as in a real export.");
        }
        Policy policy = Arrays.stream(Policy.values())
                .filter(each -> each.packId().equals(pack))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("There are no cases of the shipped pack " + pack + "."));
        return new CaseloadGenerator(seed, Flavor.REALISTIC, policy)::generate;
    }

    private static String line(IntFunction<CaseFile> generator, int index) {
        return CaseFileJson.compact(generator.apply(index)) + "\n";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
