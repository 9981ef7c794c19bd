package org.caseclock.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.caseclock.batch.Batch;
import org.caseclock.batch.BatchException;
import org.caseclock.batch.BatchOptions;
import org.caseclock.batch.Format;
import org.caseclock.cli.options.Choice;
import org.caseclock.cli.options.PackOpener;
import org.caseclock.cli.options.RunOptions;
import org.caseclock.cli.run.BatchProgress;
import org.caseclock.cli.run.Console;
import org.caseclock.engine.PolicySet;
import org.caseclock.engine.RulesEngine;
import org.caseclock.policy.PolicyPack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code caseclock batch}. */
@Command(
        name = "batch",
        description = {
            "Evaluates a caseload of any size into a folder: findings in parts, the lines that were rejected, and a summary."
                    + " A batch that was stopped, however it was, goes on with --resume and gives the same bytes.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  caseclock batch --pack ms-partnership --as-of 2025-03-31 --in cases.ndjson.gz --out findings",
            "  caseclock batch --pack ms-partnership --as-of 2025-03-31 --in cases.ndjson.gz --out findings --resume",
            "  caseclock batch --pack ms-partnership --as-of 2025-03-31 --in tables --out findings --format parquet",
            "  caseclock batch --pack ms-partnership --pack my-state --as-of 2025-03-31 --in cases.ndjson --out findings",
            "",
            "Exit codes: 0 fine, 1 internal error, 2 wrong usage or unreadable input, 3 pack refused or batch stopped,"
                    + " 5 some lines were rejected, or a file holds no case."
        })
final class BatchCommand implements Callable<Integer> {

    private static final int MOST_THREADS = 256;

    private final PackOpener opener;
    private Format format = Format.NDJSON;
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private RunOptions options = new RunOptions();

    @Option(
            names = "--in",
            required = true,
            paramLabel = "<input>",
            description =
                    "The caseload: NDJSON, a case a line, plain or gzip; or a folder of such files (.ndjson, .jsonl, .json,"
                            + " and each with .gz), which are taken in the order of their names; or a folder of tables,"
                            + " one a kind of fact (participant.parquet, contacts.csv, services.csv.gz), joined by"
                            + " case_id. A folder with any other file in it is refused.")
    private Path input = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "<folder>",
            description = "The folder of the findings; a new one or an empty one, unless the batch is resumed.")
    private Path output = Path.of("");

    @Option(
            names = "--resume",
            description = "Go on with the batch in the folder, from the same input. What is finished stays.")
    private boolean resume;

    BatchCommand(PackOpener opener) {
        this.opener = opener;
    }

    @Option(
            names = "--format",
            paramLabel = "<format>",
            description = "ndjson for an evaluation a line, csv or parquet for an obligation a row. Default: ndjson.")
    void setFormat(String text) {
        format = Choice.of(spec, "--format", text, Format.class);
    }

    @Option(
            names = "--threads",
            paramLabel = "<number>",
            description = "How many cases to evaluate at a time; the output is the same. Default: as many as there are"
                    + " processors.")
    void setThreads(String text) {
        try {
            threads = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            threads = 0;
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The --threads (" + text + ") must be a whole number, from 1 to " + MOST_THREADS + ".");
        }
    }

    @Override
    public Integer call() {
        Console console = new Console(spec.commandLine(), options.debug());
        List<PolicyPack> packs = options.packs();
        BatchOptions batch = new BatchOptions(
                options.asOf(),
                options.horizon(),
                input,
                output,
                format,
                threads,
                resume,
                BatchOptions.USUAL_LINES_PER_PART);
        try {
            Batch.Result result = run(packs, batch, console);
            console.out()
                    .println(result.evaluated() + " evaluated, " + result.rejected() + " rejected; see "
                            + output.resolve("summary.md"));
            return result.rejected() == 0 ? ExitCode.FINE : ExitCode.NOT_EVALUATED;
        } catch (BatchException e) {
            if (e.kind() == BatchException.Kind.USAGE) {
                throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
            }
            console.tell(String.valueOf(e.getMessage()), e);
            return ExitCode.BATCH_STOPPED;
        }
    }

    private Batch.Result run(List<PolicyPack> packs, BatchOptions batch, Console console) {
        if (packs.size() > 1) {
            PolicySet set = options.set(opener, packs);
            try (BatchProgress progress = BatchProgress.on(console)) {
                return Batch.run(set, batch, progress);
            }
        }
        RulesEngine engine = opener.open(packs.get(0), options.engineOptions());
        try (BatchProgress progress = BatchProgress.on(console)) {
            return Batch.run(engine, batch, progress);
        }
    }
}
